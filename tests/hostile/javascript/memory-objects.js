// A chain of objects.
// expect: memory-limit
// limits: {"maxMemoryMB": 32}
// stdout: "begun\n"
console.log('begun');
let chain = null;
for (;;) chain = { chain };
