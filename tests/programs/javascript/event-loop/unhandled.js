// exit: 1
console.log('begins');
setTimeout(() => console.log('never'), 0);
async function fail() {
  throw new TypeError('nobody listens');
}
fail();
process.nextTick(() => console.log('tick'));
Promise.resolve().then(() => console.log('micro'));
