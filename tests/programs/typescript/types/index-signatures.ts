class Registry<T> {
  [name: `item-${string}`]: T | undefined;
  static [other: string]: unknown;
  private readonly items: Record<string, T> = {};
  declare phantom: number;
  add(name: string, item: T): this {
    this.items[name] = item;
    return this;
  }
  *[Symbol.iterator](): IterableIterator<[string, T]> {
    yield* Object.entries(this.items);
  }
}
const registry = new Registry<number>().add('one', 1).add('two', 2);
for (const [name, item] of registry) console.log(name, item);
console.log(registry, 'phantom' in registry);
