const late = Promise.reject(new Error('caught in a microtask'));
Promise.resolve().then(() => late.catch((error) => console.log(error.message)));
const tick = Promise.reject(new Error('caught in a tick'));
process.nextTick(() => tick.catch((error) => console.log(error.message)));
Promise.allSettled([Promise.reject(1), Promise.resolve(2)]).then(console.log);
Promise.any([Promise.reject(new Error('x'))]).catch((error) => console.log(error.constructor.name, error.errors.length));
