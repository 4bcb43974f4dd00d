// An object that never finishes showing itself.
// expect: timeout
// limits: {"timeoutMs": 500}
// stdout: "begun\n"
console.log('begun');
console.log({ [Symbol.for('nodejs.util.inspect.custom')]() { for (;;); } });
