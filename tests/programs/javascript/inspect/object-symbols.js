const s = Symbol('key'); console.log({ [s]: 1, a: 2, [Symbol()]: 3, [Symbol.iterator]: 4 });
const hidden = {}; Object.defineProperty(hidden, Symbol('no'), { value: 1 }); console.log(hidden);
