// A rejection that is handled in time, in a microtask, is none.
// expect: ok
// stdout: "handled\n"
const promise = Promise.reject(new Error('x'));
Promise.resolve().then(() => promise.catch(() => console.log('handled')));
