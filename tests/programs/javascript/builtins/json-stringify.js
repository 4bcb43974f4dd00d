// JSON.stringify: values of all kinds, with and without indents.
const values = [0, -0, 1.5, 1e21, 1e-7, NaN, Infinity, '', 'a"b\\c', '\u0000\b\t\n\f\r\u001f\u007f', '→ 😀', '\ud800x', '\udc00', true, null, undefined, Symbol('s'), () => 1, [], {}, [undefined, () => 1, Symbol()], { a: undefined, b() {}, c: Symbol() }, [, 1], new Date(0), /x/, new Map([[1, 2]]), new Set([1]), new Error('e'), Object(1), Object('s'), Object(false), new Uint8Array([1, 2]), new Proxy([1, { a: 2 }], {}), new Proxy({ a: [1] }, {}), Object.create({ inherited: 1 }), Object.assign(Object.create(null), { own: 1 }), [[[]], [{}]], { a: [], b: {} }];
for (const value of values) console.log(JSON.stringify(value));
const record = { id: 1, name: 'größe', tags: ['a', ['b', []]], nested: { deep: { er: null } }, empty: {}, none: [], 2: 'two', 1: 'one' };
for (const space of [undefined, 0, 1, 2, 20, '\t', '--', 'abcdefghijklmno', '', null, true, {}, Object(2), Object('>'), NaN, -1, 1.9, '→']) console.log(JSON.stringify(record, null, space));
class Point {
  #hidden = 1;
  constructor(x, y) {
    this.x = x;
    this.y = y;
  }
  get length() {
    return Math.hypot(this.x, this.y);
  }
}
console.log(JSON.stringify(new Point(3, 4)), JSON.stringify({ get computed() { return 42; } }), JSON.stringify([new Point(1, 2)], null, 1));
const hidden = Object.defineProperty({ shown: 1 }, 'hidden', { value: 2, enumerable: false });
console.log(JSON.stringify(hidden), JSON.stringify({ [Symbol('key')]: 1 }), JSON.stringify(function () {}), JSON.stringify());
console.log(JSON.stringify('x'.repeat(100)).length, JSON.stringify({ 'a"b': 1, 'ключ': 2 }), JSON.stringify((function () { return arguments; })(1, 'a')));
