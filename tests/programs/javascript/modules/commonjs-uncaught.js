// exit: 1
const { run } = require('./worker');
console.log('before');
run(() => {
  throw new TypeError('from a callback');
});
