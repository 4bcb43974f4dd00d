//4 recursion, caught and not
function f(n) { return f(n + 1) + 1; }
try { f(0); } catch (e) { console.log(e.name, e.message); }
const o = { get a() { return this.a; }, toString() { return `${this}`; }, toJSON() { return JSON.stringify(this); } };
for (const g of [() => o.a, () => `${o}`, () => JSON.stringify(o)]) { try { g(); } catch (e) { console.log(e instanceof RangeError); } }
f(0);
