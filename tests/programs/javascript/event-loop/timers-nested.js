setTimeout(() => { console.log('a'); setTimeout(() => console.log('d'), 0); setImmediate(() => console.log('c')); process.nextTick(() => console.log('b')); }, 5);
setTimeout(() => console.log('second'), 400); setTimeout(() => console.log('third'), 600); setTimeout(() => console.log('first'), 200);
