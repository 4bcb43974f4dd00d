// exec: what it finds, where it goes on, and what it says of a match.
const show = (match) => console.log(match === null ? null : [match[0], ...match.slice(1), `at ${match.index}`, match.groups && { ...match.groups }]);
for (const flags of ['', 'g', 'y', 'gy', 'i', 'gi']) {
  const expression = new RegExp('(a)(b)?|(?<last>c)', flags);
  for (let round = 0; round < 4; round++) {
    show(expression.exec('abxac'));
    console.log(`[${flags}]`, expression.lastIndex);
  }
}
const counting = /a/g;
for (const place of [1, 2, 100, -1, NaN, 1.9, '1', Infinity]) {
  counting.lastIndex = place;
  show(counting.exec('aaa'));
  console.log(String(place), counting.lastIndex);
}
const match = /(?<year>\d{4})-(?<month>\d\d)/.exec('on 2024-05-06');
console.log(Object.keys(match), match.groups.year, Object.getPrototypeOf(match.groups), Array.isArray(match), match.input, JSON.stringify(Object.getOwnPropertyDescriptor(match, 'index')));
console.log(/x/d.exec('axb').indices[0], /😀/u.exec('a😀').index, /./u.exec('😀')[0].length, /./.exec('😀')[0].length, /\p{L}+/u.exec('12äb→')[0], /[^→]+$/.exec('a→bc')[0]);
console.log(/undefined/.exec()[0], /null/.test(null), /1,2/.test([1, 2]), /a\/b/.exec('a/b')[0], new RegExp('/').test('/'), new RegExp('').exec('x')[0] === '');
const frozen = Object.freeze(/a/g);
for (const wrong of [() => frozen.test('a'), () => RegExp.prototype.exec.call({}, 'a')]) {
  try {
    wrong();
  } catch (error) {
    console.log(error.name);
  }
}
const changed = /a/g;
console.log(changed.exec('ab').index, changed.compile('b', 'g').exec('ab').index, changed.source);
class Loud extends RegExp {
  exec(text) {
    const found = super.exec(text);
    if (found) found[0] = found[0].toUpperCase();
    return found;
  }
}
console.log('abab'.replace(new Loud('a', 'g'), '[$&]'), new Loud('b').test('ab'), 'xay'.match(new Loud('a'))[0]);
