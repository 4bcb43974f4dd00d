setTimeout((a, b) => console.log('args', a, b), 40, 1, 2); let n = 0; const t = setInterval(() => { console.log('interval', ++n); if (n === 3) clearInterval(t); }, 70);
setTimeout(() => { console.log('t1'); Promise.resolve().then(() => console.log('t1 micro')); process.nextTick(() => console.log('t1 tick')); }, 1); setTimeout(() => console.log('t2'), 1);
clearTimeout(setTimeout(() => console.log('never'), 1)); setTimeout(() => console.log('never'), 1e6).unref(); clearTimeout(undefined); clearTimeout(null); clearInterval({});
setTimeout(function () { console.log(typeof this, this === undefined); }, 2); const im = setImmediate(() => console.log('never')); clearImmediate(im);
