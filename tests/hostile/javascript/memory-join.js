// A join of an array that has only a length.
// expect: memory-limit | error | timeout
// limits: {"maxMemoryMB": 32, "timeoutMs": 500}
// stdout: "begun\n"
// native: no
console.log('begun');
new Array(2 ** 32 - 1).join('xxxxxxxx');
