console.log(Promise.resolve(1), Promise.resolve({ a: [1] }), new Promise(() => {}), (async () => 'x')());
const r = Promise.reject(new TypeError('no').message); r.catch(() => {}); console.log(r, [Promise.resolve()]);
const p = Promise.resolve(1); p.extra = 1; console.log(p);
