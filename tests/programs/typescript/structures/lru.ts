class LRU<K, V> extends Map<K, V> {
  constructor(private readonly capacity: number, entries?: Iterable<readonly [K, V]>) {
    super();
    for (const [key, value] of entries ?? []) this.set(key, value);
  }
  override get(key: K): V | undefined {
    const value = super.get(key);
    if (value !== undefined) { super.delete(key); super.set(key, value) }
    return value;
  }
  override set(key: K, value: V): this {
    super.delete(key);
    super.set(key, value);
    if (this.capacity !== undefined && this.size > this.capacity) this.delete(this.keys().next().value as K);
    return this;
  }
}
const lru = new LRU<string, number>(2, [['a', 1], ['b', 2]]);
lru.get('a');
lru.set('c', 3);
console.log([...lru.keys()], lru.has('b'), lru.get('zzz'));
