// A proxy of a proxy of a proxy, a hundred thousand of them.
// expect: error
// error: RangeError: Maximum call stack size exceeded
// native: no
let proxy = {};
for (let i = 0; i < 100_000; i++) proxy = new Proxy(proxy, {});
proxy.x;
