interface Item { sku: string; name: string; quantity: number; price: number; tags?: readonly string[] }
type SortKey = keyof Pick<Item, 'name' | 'quantity' | 'price'>;
class Inventory {
  #items: Map<string, Item> = new Map();
  add(...items: Item[]): this { for (const item of items) this.#items.set(item.sku, { ...item }); return this }
  find(predicate: (item: Readonly<Item>) => boolean): Item[] { return [...this.#items.values()].filter(predicate) }
  sorted(key: SortKey, direction: 'asc' | 'desc' = 'asc'): Item[] {
    const sign = direction === 'asc' ? 1 : -1;
    return [...this.#items.values()].sort((a, b) => (a[key] < b[key] ? -sign : a[key] > b[key] ? sign : 0));
  }
  get value(): number { return this.find(() => true).reduce((sum, { price, quantity }) => sum + price * quantity, 0) }
}
const inventory = new Inventory().add(
  { sku: 'a1', name: 'Widget', quantity: 3, price: 2.5, tags: ['small'] },
  { sku: 'b2', name: 'Gadget', quantity: 0, price: 10 },
  { sku: 'c3', name: 'Doohickey', quantity: 7, price: 1.25, tags: ['small', 'blue'] },
);
console.table(inventory.sorted('price', 'desc').map(({ name, price, quantity }) => ({ name, price, quantity })));
console.log(inventory.find((it) => it.tags?.includes('blue') ?? false), inventory.value.toFixed(2));
console.log(inventory.sorted('name').map((it) => it.name).join());
