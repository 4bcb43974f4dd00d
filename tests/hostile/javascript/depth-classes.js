// A class derived from a class, a thousand times.
// expect: ok
// stdout: "1000\n"
let Kind = class { depth = 0; };
for (let i = 0; i < 1000; i++) Kind = class extends Kind { constructor() { super(); this.depth++; } };
console.log(new Kind().depth);
