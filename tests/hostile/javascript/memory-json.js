// JSON of an object that contains the one before it twice, thirty times over.
// expect: memory-limit | error | timeout
// limits: {"maxMemoryMB": 32, "timeoutMs": 1000}
// stdout: "begun\n"
// native: no
let value = {};
for (let i = 0; i < 30; i++) value = { a: value, b: value };
console.log('begun');
JSON.stringify(value);
