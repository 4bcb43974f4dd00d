import { log } from './log.js';
process.nextTick(() => log('tick 1'));
Promise.resolve().then(() => {
  log('micro 1');
  process.nextTick(() => log('tick from micro'));
}).then(() => log('micro 2'));
queueMicrotask(() => log('queued'));
log('end of module');
