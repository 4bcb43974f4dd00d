class LRUCache {
  constructor(capacity) { this.capacity = capacity; this.map = new Map(); }
  get(key) {
    if (!this.map.has(key)) return -1;
    const value = this.map.get(key);
    this.map.delete(key);
    this.map.set(key, value);
    return value;
  }
  put(key, value) {
    this.map.delete(key);
    this.map.set(key, value);
    if (this.map.size > this.capacity) this.map.delete(this.map.keys().next().value);
  }
}
const cache = new LRUCache(2);
cache.put(1, 'one'); cache.put(2, 'two');
console.log(cache.get(1), cache);
cache.put(3, 'three');
console.log(cache.get(2), cache.get(3), cache);
cache.put({ key: true }, ['nested', { deep: { deeper: { deepest: 1 } } }]);
console.log(cache);
console.log(cache.map.keys(), cache.map.values(), cache.map.entries(), cache.map[Symbol.iterator]().next());
