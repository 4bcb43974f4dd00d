// An integer that is squared until the memory ends it, or V8's limit.
// expect: memory-limit | error | timeout
// limits: {"maxMemoryMB": 32, "timeoutMs": 1000}
// stdout: "begun\n"
// native: no
console.log('begun');
let number = 3n;
for (;;) number *= number;
