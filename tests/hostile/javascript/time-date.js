// A loop that waits for the clock, which the guest cannot turn.
// expect: timeout
// limits: {"timeoutMs": 500}
// stdout: "begun\n"
console.log('begun');
Date.now = () => 0;
while (Date.now() < 1) performance.now();
