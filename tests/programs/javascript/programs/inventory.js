const inventory = [
  { name: 'asparagus', type: 'vegetables', quantity: 5, price: 1.5 },
  { name: 'bananas', type: 'fruit', quantity: 0, price: 0.25 },
  { name: 'goat', type: 'meat', quantity: 23, price: 120 },
  { name: 'cherries', type: 'fruit', quantity: 5, price: 3.333 },
  { name: 'fish', type: 'meat', quantity: 22, price: 9.99 },
];
const total = inventory.reduce((sum, { quantity, price }) => sum + quantity * price, 0);
console.log(total, total.toFixed(2), Math.round(total * 100) / 100);
const byType = inventory.reduce((groups, item) => ({ ...groups, [item.type]: [...(groups[item.type] ?? []), item.name] }), {});
console.log(byType);
console.log(new Map(Object.entries(byType)));
console.table(inventory);
console.table(inventory, ['name', 'price']);
console.log(inventory.filter((i) => i.quantity).map((i) => i.name.toUpperCase()), inventory.some((i) => i.price > 100), inventory.every((i) => i.quantity));
console.log(inventory.toSorted((a, b) => a.price - b.price).map((i) => i.name), inventory.findLast((i) => i.type === 'fruit').name, inventory.findLastIndex((i) => i.type === 'nope'));
console.log(Object.fromEntries(inventory.map(({ name, price }) => [name, `$${price.toFixed(2).padStart(7)}`])));
console.log('%s costs $%f, %d left: %j %o', 'goat', 120, 23, { a: [1] }, [1, { b: 2 }]);
