// A comparison that never returns.
// expect: timeout
// limits: {"timeoutMs": 500}
// stdout: "begun\n"
console.log('begun');
[2, 1].sort(() => {
  for (;;);
});
