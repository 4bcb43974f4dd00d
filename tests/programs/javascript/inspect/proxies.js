console.log(new Proxy({ a: 1 }, {}), new Proxy([1, 2], {}), new Proxy(function f() {}, {}));
const trap = new Proxy({ a: 1 }, { get() { throw new Error('trap'); }, ownKeys() { throw new Error('trap'); }, getPrototypeOf() { throw new Error('trap'); }, getOwnPropertyDescriptor() { throw new Error('trap'); } });
console.log({ inside: new Proxy(new Map([[1, 2]]), {}) });
const { proxy, revoke } = Proxy.revocable({}, {}); revoke(); console.log(proxy, [proxy]);
console.log(new Proxy(new (class K { x = 1; })(), {}));
