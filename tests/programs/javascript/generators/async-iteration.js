const sleep = (ms) => new Promise((r) => setTimeout(r, ms));
async function* ticker(n) { try { for (let i = 0; i < n; i++) { await sleep(1); yield i; } } finally { console.log('ticker closed'); } }
(async () => {
  for await (const t of ticker(3)) console.log('tick', t);
  for await (const t of ticker(5)) if (t === 1) break;
  for await (const x of [Promise.resolve('p'), 'plain', (async () => 'async')()]) console.log(x);
  const it = ticker(2); console.log(it, await it.next(), await it.return('early'), await it.next());
  try { for await (const x of [1, Promise.reject(new Error('in stream'))]) console.log(x); } catch (e) { console.log(e.message); }
  const stream = { async *[Symbol.asyncIterator]() { yield* [1, 2]; yield* ticker(1); } };
  const all = []; for await (const x of stream) all.push(x); console.log(all);
  const g = (async function* () { const x = yield 1; console.log('x', x); throw new TypeError('gen'); })();
  console.log(await g.next(), await g.next('in').catch((e) => `${e}`), await g.next());
  const queue = ticker(2); console.log(await Promise.all([queue.next(), queue.next(), queue.next()]));
})();
