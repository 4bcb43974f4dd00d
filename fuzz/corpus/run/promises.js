//4 the order of things that happen later
setTimeout(() => console.log("timeout"), 0);
setImmediate(() => console.log("immediate"));
process.nextTick(() => console.log("tick"));
queueMicrotask(() => console.log("microtask"));
Promise.all([1, Promise.resolve(2)]).then(console.log);
Promise.any([Promise.reject(1)]).catch((e) => console.log(e.constructor.name, e.errors));
Promise.race([new Promise(() => {}), 3]).finally(() => console.log("finally"));
(async () => { try { await Promise.reject(new TypeError("no")); } catch (e) { console.log(e.message); } throw e; })();
Promise.withResolvers().promise.then();
const i = setInterval(() => { console.log("interval"); clearInterval(i); }, 5);
