// Regular expressions: a log taken apart line by line.
const METHODS = ['GET', 'POST', 'DELETE'];
const two = (number) => String(number).padStart(2, '0');
const lines = [];
for (let i = 0; i < 600; i++) {
  const time = `${two(Math.floor(i / 60) % 24)}:${two(i % 60)}`;
  const request = `${METHODS[i % 3]} /item/${(i * 31) % 1000}?page=${i % 9} HTTP/1.1`;
  lines.push(`10.0.${i % 256}.${(i * 7) % 256} - [${time}] "${request}" ${i % 11 ? 200 : 404} ${i * 97}`);
}

const entry = /^(\d+\.\d+\.\d+\.\d+) - \[(\d\d):(\d\d)\] "([A-Z]+) ([^ ?]+)(\?[^ ]*)? HTTP\/1\.1" (\d+) (?<size>\d+)$/;
let size = 0;
let missing = 0;
let posts = 0;
for (const line of lines) {
  const match = entry.exec(line);
  size += Number(match.groups.size);
  if (match[7] === '404') missing++;
  if (match[4] === 'POST') posts++;
  size += line.replace(/[0-9]+/g, '#').length;
}
console.log(`${size} ${missing} ${posts}`);
