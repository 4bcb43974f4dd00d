// Everything is poisoned by a program that has to be terminated.
// expect: timeout
// limits: {"timeoutMs": 500}
// stdout: ""
Object.prototype.leak = 1;
const scope = globalThis;
for (const name of Object.getOwnPropertyNames(scope)) delete scope[name];
for (;;);
