// Expressions on long texts, and many expressions on one.
let text = '';
for (let index = 0; index < 5000; index++) text += `word${index % 10} `;
console.log(text.replace(/\d/g, '').length, text.match(/word/g).length, text.split(/ /).length, [...text.matchAll(/w(o)/g)].length);
console.log(text.replace(/(\w)(\d) /g, (_, letter, digit) => (digit > 5 ? letter : digit)).length, text.replace(/d(?=5)/g, '$&$&').length, text.search(/9/));
let count = 0;
const word = /(\w+)\s/y;
while (word.exec(text)) count++;
console.log(count, word.lastIndex);
const wide = text.slice(0, 2000).replaceAll('o', '→');
console.log(wide.replace(/→/g, 'oo').length, wide.split(/→/).length, wide.match(/[^a-z0-9 ]/g).length);
let found = 0;
for (let index = 0; index < 300; index++) if (new RegExp(`word${index} `).test(text)) found++;
console.log(found);
const lines = Array.from({ length: 200 }, (_, index) => `2024-01-${String((index % 28) + 1).padStart(2, '0')} [${index % 2 ? 'info' : 'warn'}] took ${index}ms`);
const entry = /^(?<date>[\d-]+) \[(?<level>\w+)\] took (?<time>\d+)ms$/;
const times = lines.map((line) => entry.exec(line).groups).filter(({ level }) => level === 'warn').map(({ time }) => Number(time));
console.log(times.length, times.reduce((sum, it) => sum + it), lines[3].replace(entry, '$<level> $<time> $1 $$ $4'));
console.log('a1b22c333'.split(/(\d+)/), 'camelCaseText'.replace(/[A-Z]/g, (it) => `_${it.toLowerCase()}`), 'x'.replace(/y/, 'z'), ''.replace(/^/, 'start'), 'aaa'.replace(/a*?/g, '-'));
