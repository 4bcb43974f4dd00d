// Object.prototype is polluted with the names that results, messages and descriptors have.
// expect: error
// error: TypeError: real
// stdout: "begun\n"
const names = 'status exitCode error exception stdout stderr output type outcome memoryUsed truncated name message file line column frames traceback get set value writable enumerable configurable toJSON then constructor cause stack'.split(' ');
console.log('begun');
for (const name of names) {
  try {
    Object.defineProperty(Object.prototype, name, { __proto__: null, value: 'polluted', writable: true, configurable: true });
  } catch {}
}
throw new TypeError('real');
