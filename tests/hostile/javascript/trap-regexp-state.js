// Expressions whose state is an object that changes it.
// expect: ok
// stdout: "ended\n"
const expression = /a/gy;
const values = [-1, 2 ** 53, NaN, Infinity, { valueOf: () => ((expression.lastIndex = 5), 3) }, 1e308];
for (const value of values) {
  expression.lastIndex = value;
  expression.exec('aaaa');
  expression[Symbol.split]('a,a,a', 2);
  'aaa'.replace(expression, () => ((expression.lastIndex = 2 ** 31), '$&$1$<x>'));
}
const liar = /a/;
liar.exec = () => ({ index: -5, length: 3, 0: 'a', groups: 5 });
try {
  'aaa'.replace(liar, '$1$<x>');
} catch {}
console.log('ended');
