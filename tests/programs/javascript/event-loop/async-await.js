const sleep = (ms, v) => new Promise((r) => setTimeout(r, ms, v));
(async () => { console.log(await sleep(5, 'slept')); try { await Promise.reject(new Error('caught')); } catch (e) { console.log(e.message); } finally { console.log('finally'); }
for await (const x of (async function* () { yield 1; yield 2; })()) console.log(x); console.log(await Promise.all([1, sleep(3, 2), Promise.resolve(3)]));
console.log(await Promise.allSettled([1, Promise.reject(2)]), await Promise.race([sleep(50, 'slow'), sleep(1, 'fast')]), await Promise.any([Promise.reject(1), 7])); })();
