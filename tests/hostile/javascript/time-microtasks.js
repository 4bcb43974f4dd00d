// A microtask that queues the next: no timer ever gets its turn.
// expect: timeout
// limits: {"timeoutMs": 500}
// stdout: "begun\n"
console.log('begun');
setTimeout(() => console.log('never'));
const again = () => Promise.resolve().then(again);
again();
