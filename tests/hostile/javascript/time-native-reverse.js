// A native turns around an object that only says it is long.
// expect: timeout
// limits: {"timeoutMs": 500}
// stdout: "begun\n"
console.log('begun');
Array.prototype.reverse.call({ length: 2 ** 53 - 1 });
