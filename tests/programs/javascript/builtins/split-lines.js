// A text of many lines, taken apart and put together.
const lines = Array.from({ length: 5000 }, (_, index) => `line ${index}: ${'ab'.repeat(index % 50)}`);
const text = lines.join('\n');
const parts = text.split('\n');
console.log(text.length, parts.length, parts.every((part, index) => part === lines[index]));
console.log(parts.join('\n') === text, parts[4999], parts[49].length);
const words = text.split(' ');
console.log(words.length, words[3], words.at(-1).length);
const counts = new Map();
for (const word of text.replaceAll('\n', ' ').split(' ')) counts.set(word, (counts.get(word) ?? 0) + 1);
console.log(counts.size, counts.get('line'), counts.get('abab'));
