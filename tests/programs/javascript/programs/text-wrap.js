const text = `The quick brown fox jumps over the lazy dog. Pack my box with five dozen liquor jugs. How vexingly quick daft zebras jump! Sphinx of black quartz, judge my vow.`;
function wrap(text, width) {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines[lines.length - 1];
    if (line && line.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = line ? `${line} ${word}` : word;
  }
  return lines;
}
const justify = (line, width) => { const gaps = line.split(' ').length - 1; let extra = width - line.length; return gaps ? line.replace(/ /g, (_, at) => ' '.repeat(1 + Math.ceil(extra / 1) * 0) + (extra-- > 0 ? ' ' : '')) : line; };
const width = 34;
for (const line of wrap(text, width)) console.log('|' + line.padEnd(width) + '|');
for (const line of wrap(text, width)) console.log('|' + justify(line, width).padEnd(width) + '|');
for (const line of wrap(text, width)) console.log(line.padStart((width + line.length) >> 1).padEnd(width, '.'));
const counts = [...text.toLowerCase().matchAll(/\p{L}+/gu)].reduce((map, [word]) => map.set(word, (map.get(word) || 0) + 1), new Map());
console.log([...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).slice(0, 5));
console.log(counts);
const letters = {};
for (const c of text) if (/[a-z]/i.test(c)) letters[c.toLowerCase()] = (letters[c.toLowerCase()] ?? 0) + 1;
console.log(letters);
console.log(Object.entries(letters).sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0])).slice(0, 6).map(([c, n]) => `${c} ${'#'.repeat(n)}`).join('\n'));
