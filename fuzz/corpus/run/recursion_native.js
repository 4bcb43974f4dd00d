//0 recursion through the engine
const a = [1]; a.toString = () => [a].map(String).join();
try { String(a); } catch (e) { console.log(e.message); }
let deep = []; for (let i = 0; i < 20000; i++) deep = [deep];
try { console.log(JSON.stringify(deep).length); } catch (e) { console.log(e.message); }
try { deep.flat(Infinity); } catch (e) { console.log(e.message); }
const p = new Proxy({}, { get: (t, k, r) => r[k], has: (t, k) => k in p, ownKeys: () => Object.keys(p) });
try { p.x; } catch (e) { console.log(e.message); }
console.log(deep);
Object.keys(p);
