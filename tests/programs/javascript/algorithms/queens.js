function* queens(n, placed = []) {
  if (placed.length === n) yield placed;
  else for (let column = 0; column < n; column++) if (placed.every((c, row) => c !== column && Math.abs(c - column) !== placed.length - row)) yield* queens(n, [...placed, column]);
}
const [first] = queens(8);
console.log(first);
for (const column of first) console.log('. '.repeat(column) + 'Q ' + '. '.repeat(7 - column));
for (let n = 1; n <= 6; n++) console.log(`${n}: ${[...queens(n)].length}`);
