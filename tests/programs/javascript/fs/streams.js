const fs = require('fs');
const writer = fs.createWriteStream('lines');
for (let index = 0; index < 5; index += 1) writer.write(`line ${index}\n`);
writer.end('end');
writer.on('open', (fd) => console.log('open', typeof fd));
writer.on('finish', () => console.log('finish', writer.bytesWritten));
writer.on('close', () => {
  const reader = fs.createReadStream('lines', { encoding: 'utf8', highWaterMark: 10 });
  reader.on('data', (chunk) => console.log('chunk', JSON.stringify(chunk)));
  reader.on('end', () => console.log('end', reader.bytesRead));
  reader.on('close', () => {
    fs.createReadStream('lines', { start: 5, end: 9 })
      .on('data', (chunk) => console.log(chunk.toString()))
      .on('close', () => {
        fs.createReadStream('lines').pipe(fs.createWriteStream('copy')).on('close', () => {
          console.log(fs.readFileSync('copy', 'utf8').length);
          fs.unlinkSync('lines');
          fs.unlinkSync('copy');
          fs.createReadStream('missing').on('error', (error) => console.log(error.message));
        });
      });
  });
});
