// A deep object is shown to its end.
// expect: error | ok
// stdout-starts: "begun\n"
// native: no
console.log('begun');
let deep = {};
for (let i = 0; i < 20_000; i++) deep = { a: deep };
console.dir(deep, { depth: Infinity });
