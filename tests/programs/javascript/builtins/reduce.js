// reduce with and without something to begin with.
console.log([1, 2, 3].reduce((sum, it) => sum + it), [1, 2, 3].reduce((sum, it) => sum + it, ''), [].reduce((sum) => sum, 'nothing'), [7].reduce(() => 'never'));
console.log([1, 2].reduce((sum, it) => [sum, it], undefined), [, 5].reduce((sum, it) => sum + it), [1.5, 2.5].reduce((sum, it) => sum * it));
const calls = [];
['a', 'b', 'c'].reduce((...all) => (calls.push(all.map(String).join('/')), all[1]));
console.log(calls.join(' '));
for (const wrong of [() => [].reduce((sum) => sum), () => [1, 2].reduce(() => { throw new RangeError('mine'); })]) {
  try {
    wrong();
  } catch (error) {
    console.log(`${error.name}: ${error.message}`);
  }
}
const rows = [{ team: 'a', points: 3 }, { team: 'b', points: 1 }, { team: 'a', points: 4 }];
console.log(rows.reduce((sums, { team, points }) => ({ ...sums, [team]: (sums[team] ?? 0) + points }), {}));
console.log([[1, 2], [3], []].reduce((all, part) => all.concat(part), []), Math.max(...[3, 9, 2].map((it) => it * 2)));
