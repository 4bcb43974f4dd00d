// Everything is poisoned by a program that overflows the stack.
// expect: error
// error: RangeError: Maximum call stack size exceeded
// stdout: ""
// native: no
Object.prototype.leak = 1;
const scope = globalThis;
for (const name of Object.getOwnPropertyNames(scope)) delete scope[name];
({ get x() { return this.x; } }).x;
