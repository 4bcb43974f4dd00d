function memoize<Args extends readonly unknown[], R>(f: (...args: Args) => R): (...args: Args) => R {
  const cache: Map<string, R> = new Map();
  return (...args: Args): R => {
    const key = JSON.stringify(args);
    if (!cache.has(key)) cache.set(key, f(...args));
    return cache.get(key) as R;
  };
}
const fib: (n: number) => bigint = memoize((n: number): bigint => (n < 2 ? BigInt(n) : fib(n - 1) + fib(n - 2)));
const paths = memoize((rows: number, columns: number): number => (rows === 1 || columns === 1 ? 1 : paths(rows - 1, columns) + paths(rows, columns - 1)));
console.log(fib(90), paths(10, 10));
function knapsack(items: ReadonlyArray<{ weight: number; value: number }>, capacity: number): number {
  const best = new Array<number>(capacity + 1).fill(0);
  for (const { weight, value } of items) for (let c = capacity; c >= weight; c--) best[c] = Math.max(best[c]!, best[c - weight]! + value);
  return best[capacity]!;
}
console.log(knapsack([{ weight: 1, value: 1 }, { weight: 3, value: 4 }, { weight: 4, value: 5 }, { weight: 5, value: 7 }], 7));
