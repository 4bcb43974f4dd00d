// A valueOf and a Symbol.toPrimitive that need each other.
// expect: ok | error
// error: RangeError: Maximum call stack size exceeded
// native: no
const a = { valueOf: () => b + 1 };
const b = { [Symbol.toPrimitive]: () => a + 1 };
a + 1;
