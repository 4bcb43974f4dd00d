// Everything is poisoned by a program that runs out of memory.
// expect: memory-limit
// limits: {"maxMemoryMB": 32}
// stdout: ""
Object.prototype.leak = 1;
const scope = globalThis;
for (const name of Object.getOwnPropertyNames(scope)) delete scope[name];
let chain = null;
for (;;) chain = { chain };
