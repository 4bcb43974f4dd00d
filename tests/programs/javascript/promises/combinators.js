const after = (ms, v, fail) => new Promise((res, rej) => setTimeout(() => (fail ? rej(new Error(v)) : res(v)), ms));
(async () => {
  console.log(await Promise.all([1, after(5, 'two'), Promise.resolve(3)]));
  console.log((await Promise.allSettled([after(1, 'ok'), after(1, 'bad', true), 7])).map(({ reason, ...rest }) => (reason ? { ...rest, reason: String(reason) } : rest)));
  console.log(await Promise.race([after(200, 'slow'), after(1, 'fast')]), await Promise.any([after(1, 'no', true), after(30, 'yes')]));
  try { await Promise.any([after(1, 'a', true), Promise.reject('b')]); } catch (e) { console.log(e.constructor.name, e.message, e.errors.map(String)); }
  try { await Promise.all([after(1, 'first'), after(2, 'failed', true)]); } catch ({ name, message }) { console.log(name, message); }
  console.log(await Promise.all([]), await Promise.allSettled([]));
  const results = []; for (const ms of [3, 2, 1]) results.push(await after(ms, ms)); console.log(results);
  console.log(await Promise.resolve(1).then((x) => x + 1).then(after.bind(null, 1)).finally(() => 'ignored'));
  await Promise.reject(new Error('x')).catch((e) => console.log('caught', e.message)).finally(() => console.log('finally'));
  const thenable = { then(res) { res('thenable'); } }; console.log(await thenable);
  const retry = async (f, n) => { for (let i = 1; ; i++) try { return await f(i); } catch (e) { console.log(`try ${i}: ${e.message}`); if (i === n) throw e; } };
  console.log(await retry(async (i) => { if (i < 3) throw new Error('flaky'); return `ok after ${i}`; }, 5));
  const pool = async (tasks, n) => { const out = []; let i = 0; await Promise.all(Array.from({ length: n }, async () => { while (i < tasks.length) { const at = i++; out[at] = await tasks[at](); } })); return out; };
  console.log(await pool([1, 2, 3, 4].map((x) => () => after(x, x * 10)), 2));
  console.log([Promise.resolve(1), Promise.reject(2).catch(() => {}), new Promise(() => {}), (async () => { })()]);
  const timeout = (p, ms) => Promise.race([p, new Promise((_, rej) => setTimeout(rej, ms, new Error('timed out')))]); await timeout(after(300, 1), 5).catch((e) => console.log(e.message));
})();
