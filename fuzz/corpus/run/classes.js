//4 classes and all they may have
class Base {
  static #count = 0;
  #secret = 1;
  field = this.constructor.name;
  static { Base.start = 10; }
  constructor(...items) { Base.#count++; this.items = items; }
  get size() { return this.items.length + this.#secret; }
  set size(n) { this.items.length = n; }
  static get count() { return Base.#count; }
  *[Symbol.iterator]() { yield* this.items; }
  #hidden() { return super.toString(); }
  call() { return #hidden in this && this.#hidden(); }
}
class Derived extends Base {
  constructor() { super(1, 2, 3); }
  get [Symbol.toStringTag]() { return "D"; }
  async method() { return await super.call(); }
}
const d = new Derived();
console.log(d, [...d], d.size, Base.count);
d.method().then(console.log);
class Lazy extends Derived { constructor() { this.x = 1; } }
new Lazy();
