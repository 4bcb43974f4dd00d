const levenshtein = (a, b) => {
  const rows = Array.from({ length: a.length + 1 }, (_, i) => [i, ...Array(b.length).fill(0)]);
  for (let j = 1; j <= b.length; j++) rows[0][j] = j;
  for (let i = 1; i <= a.length; i++)
    for (let j = 1; j <= b.length; j++)
      rows[i][j] = Math.min(rows[i - 1][j] + 1, rows[i][j - 1] + 1, rows[i - 1][j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
  return rows[a.length][b.length];
};
console.log(levenshtein('kitten', 'sitting'), levenshtein('', 'abc'), levenshtein('flaw', 'lawn'));
function lcs(a, b) {
  const table = [...Array(a.length + 1)].map(() => Array(b.length + 1).fill(''));
  for (let i = 1; i <= a.length; i++) for (let j = 1; j <= b.length; j++) {
    if (a[i - 1] === b[j - 1]) table[i][j] = table[i - 1][j - 1] + a[i - 1];
    else table[i][j] = table[i - 1][j].length >= table[i][j - 1].length ? table[i - 1][j] : table[i][j - 1];
  }
  return table;
}
const table = lcs('AGGTAB', 'GXTXAYB');
console.log(table.at(-1).at(-1));
console.log(table);
const knapsack = (items, capacity) => items.reduce((best, { weight, value }) => best.map((old, c) => (c >= weight ? Math.max(old, best[c - weight] + value) : old)), Array(capacity + 1).fill(0));
console.log(knapsack([{ weight: 1, value: 1 }, { weight: 3, value: 4 }, { weight: 4, value: 5 }, { weight: 5, value: 7 }], 7));
const change = (coins, amount) => { const ways = [1, ...Array(amount).fill(0)]; for (const c of coins) for (let i = c; i <= amount; i++) ways[i] += ways[i - c]; return ways[amount]; };
console.log(change([1, 2, 5, 10, 25, 50], 100));
const memo = {};
const fib = (n) => (n < 2 ? BigInt(n) : (memo[n] ??= fib(n - 1) + fib(n - 2)));
console.log(fib(100), fib(200).toString().length);
