// The same as JSON.
// expect: error
// error: RangeError: Maximum call stack size exceeded
// native: no
let array = [];
for (let i = 0; i < 100_000; i++) array = [array];
JSON.stringify(array);
