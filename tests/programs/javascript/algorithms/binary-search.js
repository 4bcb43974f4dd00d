// Finds numbers and insertion points in sorted arrays.
function binarySearch(items, wanted, compare = (a, b) => a - b) {
  let low = 0;
  let high = items.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const order = compare(items[middle], wanted);
    if (order === 0) return middle;
    if (order < 0) low = middle + 1;
    else high = middle - 1;
  }
  return ~low;
}
const numbers = Array.from({ length: 20 }, (_, i) => i * i);
console.log(numbers);
for (const n of [0, 49, 50, 361, 1000, -1]) console.log(n, binarySearch(numbers, n));
const names = ['Ada', 'Bob', 'Cleo', 'Dan'];
console.log(binarySearch(names, 'Cleo', (a, b) => a.localeCompare(b)), binarySearch(names, 'Bert', (a, b) => (a < b ? -1 : a > b ? 1 : 0)));
