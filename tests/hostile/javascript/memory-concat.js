// An array that is appended to itself.
// expect: memory-limit | error
// limits: {"maxMemoryMB": 16}
// stdout: "begun\n"
// native: no
console.log('begun');
let array = [1];
for (;;) array = array.concat(array);
