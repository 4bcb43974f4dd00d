// Texts of Latin-1 and of other characters are the same texts, wherever they come from.
const wide = 'abc→'.slice(0, 3);
const narrow = 'abc';
console.log(wide === narrow, wide.indexOf(narrow), narrow.indexOf(wide), [wide].includes(narrow), new Set([wide, narrow]).size, { [wide]: 1 }[narrow]);
console.log('x→abc→y'.split('→')[1] === narrow, 'ÿ→'.at(0) === 'ÿ', JSON.parse('["→","abc"]')[1] === narrow, JSON.parse('{"→":1,"abc":2}').abc);
console.log('→abc'.replace('→', '') === narrow, 'é→è'.replaceAll('→', '').toUpperCase(), 'é→'.slice(0, 1).toUpperCase(), '→é'.includes('é'), 'é'.includes('→'), 'é'.lastIndexOf('é→'.slice(0, 1)));
const key = 'k→'.charAt(0);
const map = new Map([[key, 'found']]);
console.log(map.get('k'), [key, 'k'].indexOf('k'), [key].join('') === 'k', 'k'.padStart(2, key), key.repeat(2) === 'kk', ['→', key].join('').length);
switch ('abc→'.substring(0, 3)) {
  case 'abc':
    console.log('the same');
    break;
  default:
    console.log('another');
}
console.log(['é', 'e', '→', 'z'].sort().join(''), 'a→'.slice(0, 1) < 'b', 'é→'.slice(0, 1) > 'z', 'abc→'.slice(0, 3).localeCompare('abc'));
