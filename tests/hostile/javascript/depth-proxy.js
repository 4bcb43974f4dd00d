// A proxy whose traps ask the proxy.
// expect: error
// error: RangeError: Maximum call stack size exceeded
// native: no
const proxy = new Proxy({}, { get: (_, key) => proxy[key] });
proxy.x;
