// Texts cut shorter and shorter, until nothing is left: a parser that eats its input.
let rest = 'x1 '.repeat(20000);
let words = 0;
while (rest !== '') {
  const space = rest.indexOf(' ');
  if (rest.slice(0, space) === 'x1') words++;
  rest = rest.slice(space + 1);
}
console.log(words);
let text = 'abc'.repeat(30000);
let steps = 0;
while (text.length > 2) {
  text = text.substring(1, text.length - 1);
  steps++;
}
console.log(steps, text);
let trimmed = ' '.repeat(20000) + 'end';
while (trimmed.length > 3) trimmed = trimmed.slice(1).trimEnd();
console.log(trimmed);
const kept = [];
for (let index = 0; index < 1000; index++) kept.push(('y'.repeat(5000) + index).slice(-3));
console.log(kept[7], kept[999]);
