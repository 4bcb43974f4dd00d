const fail = async (m) => { throw new TypeError(m); };
(async () => {
  try { await fail('one'); } catch (e) { console.log(e.name, e.message); } finally { console.log('finally one'); }
  const r = await fail('two').catch((e) => `handled ${e.message}`); console.log(r);
  try { await Promise.all([fail('three'), fail('four')]); } catch (e) { console.log(e.message); }
  try { null.x; } catch (e) { console.log(e.message); }
  await (async () => { undefined.foo.bar; })().catch((e) => console.log(e instanceof TypeError, e.message));
  await new Promise(() => { nope(); }).catch((e) => console.log(e.name, e.message));
  await Promise.resolve({ a: 1 }).then((o) => o.b.c).catch((e) => console.log(e.message));
  await Promise.resolve().then(() => JSON.nope()).then(() => console.log('never'), (e) => console.log('second argument:', e.message));
  const nested = async () => { try { await fail('inner'); } catch (cause) { throw new Error('outer', { cause }); } };
  await nested().catch((e) => console.log(e.message, '<-', e.cause.message, e.cause.name));
  const f = async () => { try { return await fail('x'); } catch { return 'from catch'; } finally { console.log('f finally'); } }; console.log(await f());
  const overridden = async () => { try { throw 1; } finally { return 'finally wins'; } }; console.log(await overridden());
  console.log(await Promise.allSettled([fail('s'), Promise.reject(5), 1]).then((all) => all.map((x) => x.reason?.message ?? x.reason ?? x.value)));
})();
