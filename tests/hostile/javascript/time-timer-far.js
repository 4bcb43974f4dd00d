// A timer in eleven days keeps the run waiting, until its own time is up.
// expect: timeout
// limits: {"timeoutMs": 500}
// stdout: "begun\n"
console.log('begun');
setTimeout(() => console.log('never'), 1e9);
