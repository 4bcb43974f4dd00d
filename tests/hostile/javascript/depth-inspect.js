// Deep and cyclic objects are shown as far as Node shows them.
// expect: ok
// stdout: "{ a: { a: { a: [Object] } } } <ref *1> { self: [Circular *1] }\n"
let deep = {};
for (let i = 0; i < 100_000; i++) deep = { a: deep };
const cyclic = {};
cyclic.self = cyclic;
console.log(deep, cyclic);
