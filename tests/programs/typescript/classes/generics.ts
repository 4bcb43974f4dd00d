class Stack<T> implements Iterable<T> {
  private items: T[] = [];
  push(...items: T[]): this { this.items.push(...items); return this }
  pop(): T | undefined { return this.items.pop() }
  peek(): T | undefined { return this.items[this.items.length - 1] }
  get size(): number { return this.items.length }
  map<U>(f: (item: T) => U): Stack<U> { return new Stack<U>().push(...this.items.map(f)) }
  *[Symbol.iterator](): Iterator<T> { for (let i = this.items.length; i-- > 0; ) yield this.items[i]! }
  static of<T>(...items: T[]): Stack<T> { return new Stack<T>().push(...items) }
}
const stack = Stack.of<number>(1, 2, 3);
console.log([...stack], stack.map<string>((it) => `#${it}`), stack.pop(), stack.peek(), stack.size);
class Cache<K extends string | number, V = string> {
  readonly #map = new Map<K, V>();
  constructor(private readonly load: (key: K) => V) {}
  get(key: K): V {
    if (!this.#map.has(key)) { console.log('load', key); this.#map.set(key, this.load(key)) }
    return this.#map.get(key)!;
  }
}
const cache = new Cache<number>((key) => 'v'.repeat(key));
console.log(cache.get(2), cache.get(2), cache.get(3));
