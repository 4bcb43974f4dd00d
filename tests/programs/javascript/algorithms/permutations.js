function* permutations(items) {
  if (items.length <= 1) yield items.slice();
  else for (let i = 0; i < items.length; i++) for (const rest of permutations([...items.slice(0, i), ...items.slice(i + 1)])) yield [items[i], ...rest];
}
const combinations = (items, k) => (k === 0 ? [[]] : items.flatMap((item, i) => combinations(items.slice(i + 1), k - 1).map((rest) => [item, ...rest])));
const powerset = (items) => items.reduce((sets, item) => sets.concat(sets.map((set) => [...set, item])), [[]]);
console.log([...permutations(['a', 'b', 'c'])]);
console.log([...permutations('abcd'.split(''))].map((p) => p.join('')).join(' '));
console.log(combinations([1, 2, 3, 4, 5], 3));
console.log(powerset(['x', 'y', 'z']));
const product = (...lists) => lists.reduce((all, list) => all.flatMap((a) => list.map((b) => [...a, b])), [[]]);
console.log(product([1, 2], ['a', 'b'], [true]));
