const { AsyncLocalStorage, AsyncResource } = require('async_hooks');
const timers = require('timers/promises');
const storage = new AsyncLocalStorage();
async function work(name) {
  console.log(name, storage.getStore());
  await null;
  console.log(name, 'after await', storage.getStore());
  await timers.setTimeout(name === 'a' ? 40 : 20);
  console.log(name, 'after sleep', storage.getStore());
}
storage.run({ id: 1 }, () => {
  work('a');
  process.nextTick(() => console.log('tick', storage.getStore()));
  setImmediate(() => console.log('immediate', storage.getStore()));
  queueMicrotask(() => console.log('microtask', storage.getStore()));
  require('fs').readFile('missing', () => console.log('file', storage.getStore()));
});
storage.run(2, () => work('b'));
console.log('outside', storage.getStore());
const kept = storage.run('kept', () => AsyncResource.bind(() => storage.getStore()));
console.log(kept(), storage.run('x', () => storage.exit(() => storage.getStore())));
