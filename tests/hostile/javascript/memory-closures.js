// Closures that keep what they were made from.
// expect: memory-limit | error
// limits: {"maxMemoryMB": 32}
// stdout: "begun\n"
// native: no
console.log('begun');
let f = () => 0;
for (;;) {
  const inner = f;
  const ballast = 'x'.repeat(1000) + Math.random();
  f = () => [inner, ballast];
}
