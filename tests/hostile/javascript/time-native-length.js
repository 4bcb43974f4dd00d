// A native goes through an object that only says it is long.
// expect: timeout
// limits: {"timeoutMs": 500}
// stdout: "begun\n"
console.log('begun');
Array.prototype.indexOf.call({ length: 2 ** 53 - 1 }, 1);
