// exit: 1
async function work() {
  throw new Error('async failure');
}
work();
console.log('after');
