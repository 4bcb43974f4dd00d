// An array nested a hundred thousand deep as text.
// expect: error
// error: RangeError: Maximum call stack size exceeded
// native: no
let array = [];
for (let i = 0; i < 100_000; i++) array = [array];
String(array);
