// Strings: built piece by piece, joined, replaced, sliced, searched.
const pieces = [];
for (let i = 0; i < 4000; i++) pieces.push('line ' + i + ': ' + 'ab'.repeat(i % 5));
const text = pieces.join('\n');

let upper = 0;
for (let line of text.split('\n')) {
  if (line.endsWith('ab')) line = line.replaceAll('ab', 'xyz');
  if (line.startsWith('line 1')) line = line.slice(5).toUpperCase();
  upper += line.length;
}

let built = '';
for (let i = 0; i < 3000; i++) built += String.fromCharCode(97 + (i % 26));

let found = 0;
for (let position = built.indexOf('xyz'); position >= 0; position = built.indexOf('xyz', position + 1)) found++;
console.log(`${text.length} ${upper} ${found} ${built.slice(-5)}`);
