// What util.inspect is held to Node on: each value with each of the options.

/** Options, as JavaScript. */
export const optionsOfAll = [
  '{}',
  '{ depth: 0 }',
  '{ depth: null, breakLength: Infinity }',
  '{ compact: false, sorted: true }',
  '{ showHidden: true, breakLength: 40 }',
  '{ maxArrayLength: 2, maxStringLength: 5, numericSeparator: true }',
];

/** Expressions. */
export const values = [
  'undefined', 'null', 'true', '-0', '1234567.891', 'NaN', '-1e21', '123456789n', '"it\'s"', '"both \' and \\""', '"line\\nbreak\\t\\u0001\\u007f"', '`${"long text ".repeat(12)}\\nsecond`', 'Symbol("a b")', 'Symbol()',
  '[]', '[1, 2, 3]', '[[], [[]], [[[[]]]]]', '[undefined, null, , , 5]', '["a", "b"].concat(Array(3))', 'Array.from({ length: 30 }, (_, i) => i * 1000)', 'Array.from({ length: 7 }, (_, i) => "item " + i)', 'Object.assign([1, 2], { key: "v", [-1]: "minus" })',
  '({})', '({ a: 1, b: "two", c: [3] })', '({ "with space": 1, valid_id: 2, 3: 4, "a-b": 5 })', '({ a: { b: { c: { d: { e: 1 } } } } })', '({ z: 1, y: 2, x: { w: 3, v: 4 } })', 'Object.create(null)', 'Object.assign(Object.create(null), { x: 1 })', '({ [Symbol("s")]: 1, [Symbol.iterator]: 2 })',
  '({ get a() { return 1; }, set b(v) {}, get c() { return {}; }, set c(v) {} })', '({ f() {}, g: () => {}, h: class A {}, i: class extends Array {}, j: async () => {}, k: function* () {} })', 'Object.defineProperty({ a: 1 }, "hidden", { value: 2 })', '({ long1: "x".repeat(30), long2: "y".repeat(30), long3: "z".repeat(30) })',
  'new Map([["a", 1], [{ k: 1 }, [2]]])', 'new Set([1, "two", [3]])', 'new Map()', 'new Set()', 'new Map([[new Map([["x", { y: 1 }]]), new Set([new Set([1])])]])', 'new Map([["k", 1]]).keys()', 'new Set([1, 2]).values()', 'new Map([["k", 1]]).entries()', 'new WeakMap()', 'new WeakSet()',
  'new Date(0)', 'new Date(NaN)', 'Object.assign(new Date(5), { tag: 1 })', '/a\\/b/gi', 'Object.assign(/x/, { y: 1 })', 'new Boolean(false)', 'new Number(-0)', 'new String("abc")', 'Object(Symbol("s"))', 'Object(5n)', 'Object.assign(new String("ab"), { extra: 1 })',
  'new Uint8Array([1, 2, 3])', 'new Float32Array([0.5, -0])', 'new BigInt64Array([1n, -1n])', 'new Uint8Array(3).buffer', 'new DataView(new ArrayBuffer(2))', 'Promise.resolve({ a: 1 })', 'new Promise(() => {})',
  '(() => {})', 'function named() {}', 'class Foo {}', 'class Bar extends Map {}', 'Object.assign(function withProps() {}, { a: 1 })', 'new (class Point { constructor() { this.x = 1; this.y = 2; } })()', 'new (class Empty {})()', 'new (class Tagged { get [Symbol.toStringTag]() { return "T"; } })()', 'new (class Stack extends Array {})(3)', 'new (class M extends Map { constructor() { super([[1, 2]]); this.p = 1; } })()',
  '(() => { const o = { name: "o" }; o.self = o; return o; })()', '(() => { const a = [1]; a.push(a, { a }); return a; })()', '(function () { return arguments; })(1, "b")', 'new Proxy({ a: 1 }, {})', 'new Proxy([1, 2], {})', 'Object.assign(Object.create({ inherited: 1 }), { own: 2 })',
  'Object.assign(new Error("m"), { stack: "Error: m\\n    at f (file.js:1:2)", code: "E" })', '[Object.assign(new TypeError("t"), { stack: "TypeError: t" })]',
];
