// An interval that nobody clears.
// expect: timeout
// limits: {"timeoutMs": 500}
// stdout: "begun\n"
console.log('begun');
setInterval(() => {}, 1);
