// A thenable that resolves with itself, for ever: an endless loop of microtasks.
// expect: timeout
// limits: {"timeoutMs": 500}
// stdout: "begun\n"
console.log('begun');
const thenable = { then: (resolve) => resolve(thenable) };
Promise.resolve(thenable);
