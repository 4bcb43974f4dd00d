// A with statement over the global object, and names that are unscopable.
// expect: ok
// stdout: "undefined function\n"
Object.prototype[Symbol.unscopables] = { Array: true };
const types = [];
with (globalThis) types.push(typeof self);
delete Object.prototype[Symbol.unscopables];
with (globalThis) types.push(typeof Array);
console.log(...types);
