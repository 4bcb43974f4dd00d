type Comparator<T> = (a: T, b: T) => number;
const byNumber: Comparator<number> = (a, b) => a - b;
function mergeSort<T>(items: readonly T[], compare: Comparator<T>): T[] {
  if (items.length < 2) return [...items];
  const middle = items.length >> 1;
  const [left, right] = [mergeSort(items.slice(0, middle), compare), mergeSort(items.slice(middle), compare)];
  const merged: T[] = [];
  let [i, j] = [0, 0];
  while (i < left.length && j < right.length) merged.push(compare(left[i]!, right[j]!) <= 0 ? left[i++]! : right[j++]!);
  return merged.concat(left.slice(i), right.slice(j));
}
function quickSort<T>(items: T[], compare: Comparator<T>, low = 0, high: number = items.length - 1): T[] {
  if (low < high) {
    const pivot = items[high] as T;
    let at = low;
    for (let i = low; i < high; i++) if (compare(items[i]!, pivot) < 0) { [items[i], items[at]] = [items[at]!, items[i]!]; at++ }
    [items[at], items[high]] = [items[high]!, items[at]!];
    quickSort(items, compare, low, at - 1);
    quickSort(items, compare, at + 1, high);
  }
  return items;
}
const numbers = [5, 3, 9, 1, 5, 0, -2];
console.log(mergeSort(numbers, byNumber), quickSort([...numbers], byNumber));
console.log(mergeSort(['pear', 'fig', 'apple'], (a, b) => a.length - b.length || a.localeCompare(b)));
