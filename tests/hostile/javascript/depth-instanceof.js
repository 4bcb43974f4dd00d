// Whether something is an instance is asked by asking.
// expect: error
// error: RangeError: Maximum call stack size exceeded
// native: no
const kind = { [Symbol.hasInstance]: (it) => it instanceof kind };
({}) instanceof kind;
