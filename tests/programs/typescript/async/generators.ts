async function* count(to: number): AsyncGenerator<number, string, undefined> {
  for (let i = 0; i < to; i++) { await null; yield i }
  return 'end';
}
function* fibonacci(): Generator<bigint, never, unknown> {
  let [a, b]: [bigint, bigint] = [0n, 1n];
  while (true) { yield a; [a, b] = [b, a + b] }
}
function* take<T>(items: Iterable<T>, n: number): Iterable<T> { for (const item of items) { if (n-- <= 0) return; yield item } }
const range: AsyncIterable<number> = { async *[Symbol.asyncIterator]() { yield* count(2) } };
(async () => {
  for await (const i of count(3)) console.log(i);
  for await (const i of range) console.log('range', i);
  console.log([...take(fibonacci(), 10)].join(' '));
  const it = count(1);
  console.log(await it.next(), await it.next(), await it.next());
})();
