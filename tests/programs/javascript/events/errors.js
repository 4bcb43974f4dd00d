const { EventEmitter, errorMonitor } = require('node:events');
const emitter = new EventEmitter();
for (const value of [{ a: 1 }, undefined, 'text', new TypeError('mine')]) {
  try {
    emitter.emit('error', value);
  } catch (error) {
    console.log(String(error), error.code, error.context);
  }
}
emitter.on(errorMonitor, (error) => console.log('monitor', error.message));
emitter.on('error', (error) => console.log('handled', error.message));
emitter.emit('error', new Error('heard'));
const capturing = new EventEmitter({ captureRejections: true });
capturing.on('error', (error) => console.log('captured', error.message));
capturing.on('go', async () => {
  throw new Error('rejected');
});
capturing.emit('go');
