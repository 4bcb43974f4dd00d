// A proxy that is its own prototype.
// expect: error
// error: RangeError: Maximum call stack size exceeded
// native: no
const proxy = new Proxy({}, {});
Object.setPrototypeOf(proxy, proxy);
proxy.x;
