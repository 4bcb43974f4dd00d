let text = '';
process.stdin.setEncoding('utf8');
process.stdin.on('data', (chunk) => {
  text += chunk;
});
process.stdin.on('end', () => {
  const numbers = text.trim().split('\n').map(Number);
  console.log(Math.max(...numbers), numbers.length);
});
console.log('waiting', process.stdin.isTTY, process.stdin.fd);
