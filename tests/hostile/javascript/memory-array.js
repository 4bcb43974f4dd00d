// An array that grows for ever.
// expect: memory-limit | error
// limits: {"maxMemoryMB": 16}
// stdout: "begun\n"
// native: no
console.log('begun');
const kept = [];
for (;;) kept.push(new Array(1000).fill('x'));
