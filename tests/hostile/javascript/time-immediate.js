// setImmediate for ever.
// expect: timeout
// limits: {"timeoutMs": 500}
// stdout: "begun\n"
console.log('begun');
const again = () => setImmediate(again);
again();
