// Arrays as texts: join, toString and templates with elements of all kinds.
const parts = ['a', 1, 1.5, -0, NaN, true, null, undefined, '', '→', [1, [2]], { toString: () => 'made' }, new Date(0).getTime()];
for (const separator of [undefined, ',', '', ' | ', '→', 0, null]) console.log(parts.join(separator));
console.log(String(parts.slice(0, 3)), `${[1, [2, [3, []]]]}`, [] + [], [null] + '', [undefined, null].join('x').length);
console.log(Array(4).join('ab'), [, 'b', ,].join('-'), ['only'].join('never'));
const order = [];
[{ toString: () => order.push('first') }, { toString: () => order.push('second') }].join({ toString: () => (order.push('separator'), '+') });
console.log(order.join());
try {
  [1, Object.create(null)].join();
} catch (error) {
  console.log(error.name);
}
console.log(Array.from({ length: 10000 }, (_, index) => index).join('').length, ['x'.repeat(10), 'y'].join('→'.repeat(3)));
