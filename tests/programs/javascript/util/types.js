const util = require('util');
const { types } = util;
const values = {
  date: new Date(0),
  regexp: /a/,
  promise: Promise.resolve(),
  map: new Map(),
  set: new Set(),
  weakMap: new WeakMap(),
  error: new TypeError('x'),
  proxy: new Proxy({}, {}),
  generator: (function* () {})(),
  boxed: Object(1),
  text: Object('a'),
  bytes: new Uint8Array(1),
  view: new DataView(new ArrayBuffer(1)),
  buffer: new ArrayBuffer(1),
  entries: new Map().entries(),
  async: async () => {},
  generatorFunction: function* () {},
  arguments: (function () {
    return arguments;
  })(),
  plain: {},
  number: 5,
  nothing: null,
};
for (const [name, value] of Object.entries(values)) {
  const found = Object.keys(types).filter((test) => test !== 'isEventTarget' && types[test](value));
  console.log(name, found.sort().join());
}
console.log(util.isArray([]), util.isString('s'), util.isDeepStrictEqual({ a: [1, new Set([1])] }, { a: [1, new Set([1])] }), util.isDeepStrictEqual([1], ['1']));
