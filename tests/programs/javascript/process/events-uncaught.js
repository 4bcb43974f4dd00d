process.on('uncaughtException', (error, origin) => {
  console.log('caught', error.name ?? error, error.message, origin);
});
setTimeout(() => {
  console.log('timer 1');
  throw new TypeError('in a timer');
}, 1);
setTimeout(() => console.log('timer 2'), 60);
process.nextTick(() => { throw new RangeError('in a tick'); });
Promise.resolve().then(() => console.log('micro'));
setImmediate(() => { throw 'a string'; });
process.removeAllListeners('nothing');
throw new Error('in main');
