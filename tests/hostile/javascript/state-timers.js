// A program leaves by exit with timers, ticks and microtasks waiting.
// expect: ok
// exit: 3
// stdout: "leaving\n"
setTimeout(() => console.log('leaked'));
setImmediate(() => console.log('leaked'));
Promise.resolve().then(() => console.log('leaked'));
process.nextTick(() => console.log('leaked'));
console.log('leaving');
process.exit(3);
