const value = { s: 'q"uo\\te\n\u0001\u2028é😀\ud800', n: 1.5e300, z: -0, nan: NaN, inf: -Infinity, u: undefined, f() {}, y: Symbol('x'), nul: null, d: new Date(86400000), a: [undefined, () => {}, Symbol(), NaN, [], {}], o: Object.create({ inherited: 1 }, { hidden: { value: 1 }, shown: { value: 2, enumerable: true } }), b: new Boolean(false), num: new Number(3), str: new String('x'), m: new Map([[1, 2]]), re: /x/g, big: { toJSON: (k) => `key ${k}` } };
console.log(JSON.stringify(value));
console.log(JSON.stringify(value, null, 2));
console.log(JSON.stringify({ a: [1, { b: 2 }], c: {} , d: []}, null, '--'), JSON.stringify([[]], null, 4), JSON.stringify({}, null, 2), JSON.stringify('x', null, 2), JSON.stringify({ a: 1 }, null, 20), JSON.stringify({ a: 1 }, null, ''));
console.log(JSON.stringify({ a: 1, b: [2, { a: 3, c: 4 }] }, ['a', 'b']), JSON.stringify({ a: 1, b: 'x', c: { d: 2 } }, (k, v) => (typeof v === 'number' ? v * 10 : v)), JSON.stringify({ a: 1 }, (k, v) => (k === '' ? { wrapped: v } : v)));
console.log(JSON.stringify(undefined), JSON.stringify(() => {}), JSON.stringify(null), JSON.stringify(Symbol()), JSON.stringify([new Date(NaN)]), JSON.stringify('\u007f\u0080'), JSON.stringify({ [Symbol('k')]: 1, 1: 2, '': 3 }), JSON.stringify(Object(1n).toString()));
try { JSON.stringify({ n: 1n }); } catch (e) { console.log(e.message); }
console.log(JSON.stringify({ date: new Date(0), nested: { toJSON() { return undefined; } }, arr: [{ toJSON() { return undefined; } }] }));
