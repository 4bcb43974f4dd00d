type Cell = 0 | 1;
type Grid = readonly (readonly Cell[])[];
const parse = (text: string): Grid => text.trim().split('\n').map((line) => Array.from(line.trim(), (c): Cell => (c === '#' ? 1 : 0)));
const show = (grid: Grid): string => grid.map((row) => row.map((cell) => '.#'[cell]).join('')).join('\n');
const neighbours = (grid: Grid, y: number, x: number): number => {
  let count = 0;
  for (let dy = -1; dy <= 1; dy++) for (let dx = -1; dx <= 1; dx++) if (dx || dy) count += grid[y + dy]?.[x + dx] ?? 0;
  return count;
};
const step = (grid: Grid): Grid => grid.map((row, y) => row.map((cell, x): Cell => { const n = neighbours(grid, y, x); return n === 3 || (cell && n === 2) ? 1 : 0 }));
let grid: Grid = parse(`
  .....
  ..#..
  ...#.
  .###.
  .....`);
for (let i = 0; i < 3; i++) { console.log(`${show(grid)}\n`); grid = step(grid) }
