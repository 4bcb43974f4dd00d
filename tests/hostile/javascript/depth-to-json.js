// A toJSON that makes JSON of itself.
// expect: error
// error: RangeError: Maximum call stack size exceeded
// native: no
const value = { toJSON: () => JSON.stringify(value) };
JSON.stringify(value);
