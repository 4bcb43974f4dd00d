// Promises that wait for each other in a chain without end.
// expect: memory-limit | error
// limits: {"maxMemoryMB": 32}
// stdout: "begun\n"
// native: no
console.log('begun');
let promise = Promise.resolve();
for (;;) promise = promise.then(() => promise);
