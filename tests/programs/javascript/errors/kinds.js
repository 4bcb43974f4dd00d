const attempts = {
  property: () => undefined.name, nested: () => ({}).a.b, call: () => ({}).run(), variable: () => missing, constant: () => { const c = 1; c = 2; },
  notIterable: () => { const [x] = {}; }, spread: () => [...5], length: () => new Array(-1), repeat: () => 'x'.repeat(-1), fixed: () => (1).toFixed(101),
  radix: () => (1).toString(99), recursion: () => 'skipped', uri: () => decodeURIComponent('%E0%A4%A'), bigint: () => 1n + 1, symbol: () => `${Symbol('s')}`, klass: () => { class A {} A(); },
  derived: () => { class A {} class B extends A { constructor() { this.x = 1; } } new B(); }, frozen: () => { 'use strict'; Object.freeze([1]).push(2); }, getter: () => { 'use strict'; const o = { get x() { return 1; } }; o.x = 2; },
  instance: () => 1 instanceof 2, inOp: () => 'a' in 'abc', date: () => new Date(NaN).toISOString(), destructure: () => { const { a } = null; }, nullCall: () => { const f = null; f(); }, construct: () => new (() => {})(),
  reduce: () => [].reduce((a, b) => a), map: () => [1].map('x'), setProp: () => { let n = null; n.x = 1; }, index: () => { const list = []; return list[3].name; }, match: () => 'abc'.match(/x/)[0], chain: () => ({ a: {} }).a.b.c.d,
};
for (const [name, attempt] of Object.entries(attempts)) {
  try { console.log(name, '=>', attempt()); } catch (error) { console.log(`${name}: ${error.name}: ${error.message}`, error.constructor === globalThis[error.name]); }
}
