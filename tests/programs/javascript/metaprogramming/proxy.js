const log = [];
const traced = (target) => new Proxy(target, new Proxy({}, { get: (_, trap) => (...args) => { log.push(trap + (typeof args[1] === 'string' ? ' ' + args[1] : '')); return Reflect[trap](...args); } }));
const p = traced({ a: 1, f() { return this.a; } });
p.a; p.b = 2; 'a' in p; delete p.b; Object.keys(p); p.f(); ({ ...p }); Object.getPrototypeOf(p); Object.isExtensible(p); p instanceof Object; JSON.stringify(p); Object.defineProperty(p, 'z', { value: 1, configurable: true });
console.log(log.join(', '));
const defaults = new Proxy({}, { get: (t, k) => (k in t ? t[k] : `no ${String(k)}`) }); console.log(defaults.foo, (defaults.foo = 1), defaults.foo);
const validator = new Proxy({}, { set(t, k, v) { if (k === 'age' && !Number.isInteger(v)) throw new TypeError(`age must be an integer, got ${v}`); t[k] = v; return true; } });
validator.age = 5; try { validator.age = 'x'; } catch (e) { console.log(e.message); } console.log(validator);
const negative = (a) => new Proxy(a, { get: (t, k, r) => Reflect.get(t, typeof k === 'string' && /^-\d+$/.test(k) ? t.length + +k : k, r) }); console.log(negative([1, 2, 3])[-1], negative([1, 2, 3]).length, negative([1, 2]).map((x) => x * 2));
const fn = new Proxy(function add(a, b) { return a + b; }, { apply: (t, self, args) => t(...args) * 10, construct: (t, args) => ({ made: args }) }); console.log(fn(1, 2), new fn(3), fn.name, typeof fn, fn);
const observed = (o, f) => new Proxy(o, { set: (t, k, v, r) => (f(k, t[k], v), Reflect.set(t, k, v, r)), deleteProperty: (t, k) => (f(k, t[k]), delete t[k]) }); const ob = observed({ x: 1 }, (...a) => console.log(a)); ob.x = 2; ob.y = 3; delete ob.x; console.log(ob);
const { proxy, revoke } = Proxy.revocable({ a: 1 }, {}); console.log(proxy.a); revoke(); try { proxy.a; } catch (e) { console.log(e.name, e.message); }
const chain = () => { const path = []; return new Proxy(function () {}, { get(_, k, r) { if (k === 'end') return path.join('.'); path.push(k); return r; }, apply(_, __, args) { path.push(`(${args})`); return new Proxy(() => {}, this); } }); }; console.log(chain().a.b.c.end);
try { 'use strict'; Object.defineProperty(new Proxy({}, { defineProperty: () => false }), 'x', {}); } catch (e) { console.log(e.name); }
console.log(Reflect.ownKeys({ b: 1, 1: 2, [Symbol.iterator]: 3 }), Reflect.has([], 'length'), Reflect.apply(Math.max, null, [1, 3, 2]), Reflect.construct(Date, [0]).getTime(), Reflect.getPrototypeOf([]) === Array.prototype, Reflect.set(Object.freeze({}), 'x', 1));
