// A generator that never yields.
// expect: timeout
// limits: {"timeoutMs": 500}
// stdout: "begun\n"
console.log('begun');
[...(function* () {
  for (;;);
})()];
