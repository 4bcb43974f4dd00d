// Texts and arrays that grow piece by piece, and are looked at meanwhile.
let text = '';
for (let index = 0; index < 20000; index++) {
  text += String.fromCharCode(97 + (index % 26));
  if (index % 5000 === 4999) console.log(text.length, text.slice(-3), text.lastIndexOf('abc'), text.indexOf('xyz', index - 100));
}
const list = [];
for (let index = 0; index < 20000; index++) {
  list.push(index % 3 ? index : `text ${index}`);
  if (index % 5000 === 4999) console.log(list.length, list.at(-1), list.indexOf(index), list.includes('text 9999'), list.slice(-2).join());
}
const doubled = list.filter((it) => typeof it === 'number').map((it) => it * 2);
console.log(doubled.length, doubled.reduce((sum, it) => sum + it, 0), doubled.some((it) => it > 39990), doubled.every(Number.isInteger), doubled.find((it) => it > 100));
const grid = Array.from({ length: 50 }, () => new Array(50).fill(0));
for (let step = 0; step < 2500; step++) grid[step % 50][(step * 7) % 50] += step;
console.log(grid.map((row) => row.reduce((a, b) => a + b)).join().length, grid[3].join(''), [].concat(...grid).length);
