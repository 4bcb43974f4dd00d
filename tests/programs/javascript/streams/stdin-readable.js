const chunks = [];
process.stdin.on('readable', () => {
  for (let chunk = process.stdin.read(); chunk !== null; chunk = process.stdin.read()) chunks.push(chunk);
});
process.stdin.on('end', () => console.log(Buffer.concat(chunks).toString().toUpperCase()));
