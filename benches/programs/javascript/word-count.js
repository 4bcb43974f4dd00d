// A Map of strings: how often each word stands in a text.
const WORDS = 'the quick brown fox jumps over the lazy dog while seven wizards box and mix a dozen liquor jugs by night'.split(' ');

let seed = 42;
const words = [];
for (let i = 0; i < 6000; i++) {
  seed = (seed * 69069 + 12345) % 2147483648;
  const word = WORDS[(seed >> 16) % WORDS.length];
  words.push(seed >> 28 === 3 ? word.toUpperCase() : word + ((seed >> 8) % 40));
}
const text = words.join(' ');

const counts = new Map();
for (let word of text.split(' ')) {
  word = word.toLowerCase();
  counts.set(word, (counts.get(word) ?? 0) + 1);
}

console.log(`${text.length} ${counts.size}`);
const sorted = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
for (const [word, count] of sorted.slice(0, 5)) console.log(`${word} ${count}`);
