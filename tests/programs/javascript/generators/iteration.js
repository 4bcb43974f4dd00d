function* count(from = 0, step = 1) { for (let i = from; ; i += step) { const reset = yield i; if (reset) i = from - step; } }
const take = function* (n, it) { if (n <= 0) return; for (const x of it) { yield x; if (--n <= 0) return 'done'; } };
const map = function* (f, it) { for (const x of it) yield f(x); };
console.log([...take(5, map((x) => x * x, count(1)))]);
const c = count(10, 5); console.log(c.next(), c.next(), c.next(true), c.return('bye'), c.next(), c);
function* guarded() { try { const got = yield 'ready'; console.log('got', got); yield 'more'; } catch (e) { console.log('caught', e); yield 'recovered'; } finally { console.log('cleanup'); } }
const g = guarded(); console.log(g.next(), g.next('x'), g.throw('oops'), g.next(), g.next());
const g2 = guarded(); g2.next(); console.log(g2.return(7), g2.next());
function* inner() { const x = yield 'a'; return x + '!'; } function* outer() { const r = yield* inner(); yield r; yield* [1, 2]; return 'end'; }
const o = outer(); console.log(o.next(), o.next('val'), o.next(), o.next(), o.next(), [...outer()]);
class Range { constructor(a, b) { Object.assign(this, { a, b }); } *[Symbol.iterator]() { for (let i = this.a; i < this.b; i++) yield i; } }
console.log([...new Range(1, 4)], Math.max(...new Range(0, 9)), Array.from(new Range(0, 3), (x) => x * 2), new Map([...new Range(0, 2)].map((x) => [x, x])), Object.fromEntries([...new Range(0, 2)].entries()));
const manual = { from: 3, [Symbol.iterator]() { let n = this.from; return { next: () => (n > 0 ? { value: n--, done: false } : { value: undefined, done: true }), return() { console.log('closed'); return {}; } }; } };
for (const x of manual) { if (x === 2) break; console.log(x); }
const [p] = manual; console.log(p, [...manual]);
const fibonacci = { *[Symbol.iterator]() { let [a, b] = [0, 1]; for (;;) { yield a; [a, b] = [b, a + b]; } } };
const [f0, f1, , f3, ...none] = take(8, fibonacci); console.log(f0, f1, f3, none);
function* tree(n) { if (n) { yield* tree(n.l); yield n.v; yield* tree(n.r); } } console.log([...tree({ v: 2, l: { v: 1 }, r: { v: 3 } })]);
console.log(count, count.constructor.name, Object.prototype.toString.call(c), typeof c.next, c[Symbol.iterator]() === c, count.prototype);
const zip = function* (...its) { const all = its.map((i) => i[Symbol.iterator]()); for (;;) { const r = all.map((i) => i.next()); if (r.some((x) => x.done)) return; yield r.map((x) => x.value); } };
console.log([...zip([1, 2, 3], 'ab')]);
