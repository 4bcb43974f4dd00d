// The compiler is kept busy.
// expect: timeout
// limits: {"timeoutMs": 500}
// stdout: "begun\n"
console.log('begun');
for (;;) Function('x' + '+1'.repeat(1000));
