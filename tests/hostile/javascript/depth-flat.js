// An array nested a hundred thousand deep is made flat.
// expect: error | ok
// native: no
let array = [];
for (let i = 0; i < 100_000; i++) array = [array];
array.flat(Infinity);
