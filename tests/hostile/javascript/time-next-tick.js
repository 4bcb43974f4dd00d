// process.nextTick for ever.
// expect: timeout
// limits: {"timeoutMs": 500}
// stdout: "begun\n"
console.log('begun');
Promise.resolve().then(() => console.log('never'));
const again = () => process.nextTick(again);
again();
