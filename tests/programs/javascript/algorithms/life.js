// Conway's Game of Life: a glider on a torus.
const SIZE = 8;
let world = Array.from({ length: SIZE }, () => Array(SIZE).fill(0));
for (const [x, y] of [[1, 0], [2, 1], [0, 2], [1, 2], [2, 2]]) world[y][x] = 1;
const step = (old) => old.map((row, y) => row.map((cell, x) => {
  let around = 0;
  for (let dy = -1; dy <= 1; dy++) for (let dx = -1; dx <= 1; dx++) if (dx || dy) around += old[(y + dy + SIZE) % SIZE][(x + dx + SIZE) % SIZE];
  return +(around === 3 || (cell && around === 2));
}));
const show = () => console.log(world.map((row) => row.map((cell) => (cell ? '█' : '·')).join('')).join('\n') + '\n');
for (let i = 0; i < 5; i++) { show(); world = step(world); }
console.log(world);
