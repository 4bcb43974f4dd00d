setTimeout(() => console.log('timeout 0'), 0); setImmediate(() => console.log('immediate')); process.nextTick(() => console.log('tick'));
Promise.resolve().then(() => { console.log('micro 1'); process.nextTick(() => console.log('tick in micro')); }).then(() => console.log('micro 2'));
queueMicrotask(() => console.log('queued')); (async () => { console.log('async start'); await null; console.log('async end'); })(); console.log('main');
