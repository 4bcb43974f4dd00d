class Counter {
  static #instances = new Set();
  static { this.started = true; Counter.registry = () => [...Counter.#instances].map((c) => c.id); }
  #count = 0;
  #step;
  id = Counter.#instances.size + 1;
  constructor(step = 1) { this.#step = step; Counter.#instances.add(this); }
  #bump() { this.#count += this.#step; return this; }
  increment() { return this.#bump(); }
  static isCounter(o) { return #count in o; }
  static compare(a, b) { return a.#count - b.#count; }
  get #double() { return this.#count * 2; }
  get value() { return this.#count; }
  get doubled() { return this.#double; }
}
const a = new Counter(), b = new Counter(5);
a.increment().increment(); b.increment();
console.log(a, b, a.value, b.doubled, Counter.isCounter(a), Counter.isCounter({}), Counter.compare(a, b), Counter.registry(), Counter.started);
try { Counter.prototype.increment.call({}); } catch (e) { console.log(e.name, e.message); }
class Base { field = this.init(); init() { return 'base'; } static make() { return new this(); } }
class Derived extends Base { other = 'set'; init() { return `derived, other is ${this.other}`; } }
console.log(new Derived(), Derived.make(), Object.keys(new Derived()));
const key = 'dyn';
class Computed { [key + 'Method']() { return key; } static [`${key}Static`] = 1; 'quoted key' = 2; 42 = 'number'; *gen() { yield* [1, 2]; } async later() { return 3; } }
const c = new Computed();
console.log(c, c.dynMethod(), Computed.dynStatic, [...c.gen()], Object.getOwnPropertyNames(Computed.prototype));
c.later().then((v) => console.log('later', v));
