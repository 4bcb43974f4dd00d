function* queens(n: number, placed: readonly number[] = []): Generator<readonly number[]> {
  if (placed.length === n) { yield placed; return }
  for (let column = 0; column < n; column++) {
    const isSafe = placed.every((other, row) => other !== column && Math.abs(other - column) !== placed.length - row);
    if (isSafe) yield* queens(n, [...placed, column]);
  }
}
const all = [...queens(6)];
console.log(all.length);
for (const column of all[0]!) console.log('.'.repeat(column) + 'Q' + '.'.repeat(5 - column));
