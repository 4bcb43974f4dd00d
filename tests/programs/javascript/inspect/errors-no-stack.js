const e = new Error('plain'); e.stack = undefined; console.log(e); const f = new TypeError('typed'); delete f.stack; f.stack = 'custom stack'; console.log(f, [f]);
const g = new Error('m'); g.stack = 'Error: m\n    at nowhere'; g.code = 'E1'; console.log(g, { g });
class MyError extends Error { constructor(m) { super(m); this.name = 'MyError'; this.stack = `${this.name}: ${m}`; this.extra = 1; } } console.log(new MyError('mine'));
class Quiet extends Error {} const q = new Quiet('q'); q.stack = 'Error: q\n    at here'; console.log(q);
const h = new Error('with cause', { cause: { code: 1 } }); h.stack = 'Error: with cause\n    at here'; console.log(h);
