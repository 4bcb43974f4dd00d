const { EventEmitter, once, on, getEventListeners } = require('events');
const emitter = new EventEmitter();
(async () => {
  setTimeout(() => emitter.emit('later', 1, 2), 1);
  console.log(await once(emitter, 'later'));
  setTimeout(() => emitter.emit('error', new Error('oops')), 1);
  await once(emitter, 'never').catch((error) => console.log('rejected', error.message));
  setTimeout(() => {
    emitter.emit('number', 1);
    emitter.emit('number', 2);
    emitter.emit('number', 3);
  }, 1);
  for await (const [value] of on(emitter, 'number')) {
    console.log(value);
    if (value === 2) break;
  }
  console.log(emitter.listenerCount('number'), getEventListeners(emitter, 'number'));
})();
