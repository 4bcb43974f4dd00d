// An iterator without end, taken apart by natives.
// expect: timeout
// limits: {"timeoutMs": 500}
// stdout: "begun\n"
console.log('begun');
new Set({ [Symbol.iterator]: () => ({ next: () => ({ done: false, value: 1 }) }) });
