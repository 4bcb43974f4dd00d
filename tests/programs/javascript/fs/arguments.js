const fs = require('fs');
const calls = [
  () => fs.readFileSync(),
  () => fs.readFileSync({}),
  () => fs.readFileSync('x', 'nope'),
  () => fs.readFileSync('a\0b'),
  () => fs.writeFileSync('x'),
  () => fs.writeFileSync('x', {}),
  () => fs.writeFileSync('x', 5),
  () => fs.openSync('x', 'nope'),
  () => fs.mkdirSync('x', { mode: '9' }),
  () => fs.mkdirSync('x', { recursive: 1 }),
  () => fs.readFile('x'),
  () => fs.readFile('x', 'utf8', 5),
  () => fs.closeSync('x'),
  () => fs.readSync(1.5, Buffer.alloc(1)),
  () => fs.existsSync(),
];
for (const call of calls) {
  try {
    console.log(call());
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
}
