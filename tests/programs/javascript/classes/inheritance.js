const log = [];
class A { constructor() { log.push(new.target.name); } who() { return 'A'; } static s() { return 'static A'; } }
class B extends A { who() { return 'B>' + super.who(); } static s() { return 'B>' + super.s(); } }
class C extends B { who() { return 'C>' + super.who(); } get [Symbol.species]() { return Array; } }
console.log(new C().who(), C.s(), (new A(), log));
const mixin = (Base) => class extends Base { mixed() { return `mixed ${super.who()}`; } };
class D extends mixin(C) {}
console.log(new D(), new D().mixed(), D.__proto__.name === '', Object.getPrototypeOf(D.prototype) instanceof C);
class Stack extends Array { peek() { return this[this.length - 1]; } static get [Symbol.species]() { return Array; } }
const s = Stack.from([1, 2, 3]);
console.log(s, s.peek(), s.map((x) => x * 2), s instanceof Stack, s.filter(Boolean) instanceof Stack, s.length, new Stack(3));
class DefaultMap extends Map { constructor(make, entries) { super(entries); this.make = make; } get(key) { if (!this.has(key)) this.set(key, this.make(key)); return super.get(key); } }
const dm = new DefaultMap(() => [], [['x', [0]]]);
dm.get('a').push(1); dm.get('x').push(2);
console.log(dm, dm.size);
class HttpError extends Error { constructor(status, ...rest) { super(...rest); this.status = status; } get name() { return `HttpError${this.status}`; } }
const e = new HttpError(404, 'not found', { cause: 'missing' });
console.log(`${e}`, e instanceof HttpError, e instanceof Error, e.cause, Object.keys(e));
function Old(name) { if (!(this instanceof Old)) return new Old(name); this.name = name; }
Old.prototype.hi = function () { return 'hi ' + this.name; };
function Older(name, age) { Old.call(this, name); this.age = age; }
Older.prototype = Object.create(Old.prototype, { constructor: { value: Older } });
console.log(Old('x'), new Older('y', 3), new Older('y', 3).hi(), Older.prototype.constructor.name);
