//4 proxies and reflection
const log = [];
const p = new Proxy(function () {}, new Proxy({}, { get: (t, trap) => (log.push(trap), (...a) => Reflect[trap](...a)) }));
p.a = 1; p.a; "a" in p; delete p.a; Object.keys(p); new p(); p.call(1); Object.getPrototypeOf(p); Object.freeze(p);
console.log(log.join(), p);
const { proxy, revoke } = Proxy.revocable({}, {}); revoke();
try { proxy.x; } catch (e) { console.log(e.message); }
console.log(typeof proxy, Reflect.ownKeys({ b: 1, 2: 2, [Symbol.iterator]: 3 }));
console.log(proxy);
new Proxy({}, { ownKeys: () => [1] }) instanceof Object; Object.keys(new Proxy({}, { ownKeys: () => [1] }));
