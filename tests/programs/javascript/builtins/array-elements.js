// indexOf, includes, join, slice, concat, fill and push on arrays of all kinds.
const odd = [NaN, -0, 0, 1.5, '1', null, undefined, true, 2 ** 31, 'x'];
console.log(odd.map((it) => [odd.indexOf(it), odd.includes(it)].join()).join(' '));
console.log([1, 2, 3, 2].indexOf(2, 2), [1, 2, 3].indexOf(1, -3), [1, 2, 3].indexOf(3, -1), [1, 2].indexOf(2, Infinity), [1, 2].includes(1, -Infinity), [1.5, 2].indexOf(2));
console.log([1, null, undefined, 'a', true, 2.5, -0].join(), [].join(), [1].join('x'), [1, 2].join(), [1, 2].join(''), [1, 2].join(undefined), [1, 2].join(null), [1, [2, [3]]].join(';'), [{}, 1].join());
const cyclic = [1, 2];
cyclic.push(cyclic);
console.log(cyclic.join(), String(cyclic));
const numbers = [0, 1, 2, 3, 4, 5];
for (const [start, end] of [[], [2], [-2], [1, -1], [4, 2], [0, 100], [NaN, 3], ['1', '3'], [null, undefined], [1.9, 3.9]]) console.log(JSON.stringify(numbers.slice(start, end)), JSON.stringify([...numbers].fill('f', start, end)));
console.log(JSON.stringify([].concat(1, [2], [[3]], 'four', [5.5, null])), JSON.stringify([1].concat([, 2])), [1, 2].concat([3, , 4]).length);
console.log(JSON.stringify(new Array(5).fill(0)), JSON.stringify(new Array(3).fill()), JSON.stringify(new Array(4).fill(1, 2)), new Array(4).fill(1, 2).length);
const list = [];
console.log(list.push(), list.push(1), list.push(2, 3), list.push('a', null, 1.5), JSON.stringify(list));
for (const frozen of [Object.freeze([1]), Object.preventExtensions([1]), Object.defineProperty([1], 'length', { writable: false })]) {
  try {
    frozen.push(2);
    console.log('pushed');
  } catch (error) {
    console.log(error.name, JSON.stringify(frozen));
  }
}
const like = { length: 1, 0: 'a' };
console.log(Array.prototype.push.call(like, 'b'), JSON.stringify(like), Array.prototype.join.call('abc', '-'), Array.prototype.slice.call('abc', 1).join());
