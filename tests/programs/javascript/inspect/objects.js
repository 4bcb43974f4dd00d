console.log({}, { a: 1 }, { a: { b: { c: { d: 1 } } } });
console.log({ a: 1, b: 'two', c: [3], d: { e: 5 } });
console.log({ a: 'x'.repeat(20), b: 'y'.repeat(20), c: 'z'.repeat(20) });
console.log({ a: 'x'.repeat(20), b: 'y'.repeat(20), c: 'z'.repeat(19) });
