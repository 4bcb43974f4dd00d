const s = '  Hello, Wörld! 👋🏽  ';
console.log([s.trim(), s.trimStart(), s.trimEnd(), s.length, [...s.trim()].length, s.toUpperCase(), s.toLowerCase()]);
console.log('abc'.padStart(6, '12'), 'abc'.padEnd(6), '|', 'ab'.repeat(3), 'abc'.at(-1), 'abc'.charAt(5) === '', 'abc'[1], 'abc'.charCodeAt(1), '😀'.codePointAt(0), '😀'.charCodeAt(0), String.fromCodePoint(128512, 65), String.fromCharCode(72, 105), String.raw`a\n${1}`);
console.log('a,b,,c'.split(','), 'abc'.split(''), 'a1b2c3'.split(/\d/), 'a1b2'.split(/(\d)/), 'abc'.split('', 2), ''.split(','), ''.split(''), 'a b  c'.split(' '));
console.log('banana'.indexOf('an'), 'banana'.lastIndexOf('an'), 'banana'.includes('nan'), 'banana'.startsWith('na', 2), 'banana'.endsWith('na'), 'banana'.search(/n/), 'banana'.indexOf(''), 'banana'.slice(-3, -1), 'banana'.substring(4, 1), 'banana'.substr(1, 3));
console.log('x-y-z'.replace('-', '+'), 'x-y-z'.replaceAll('-', '+'), 'x-y-z'.replace(/-/g, (m, i) => i), 'John Smith'.replace(/(\w+)\s(\w+)/, '$2, $1'), 'aaa'.replace('a', '$&$&'), '$1'.replace('$1', '$$'), 'abc'.replace(/(?<first>a)/, '[$<first>]'), 'abc'.replace('b', "$`|$'"));
console.log([...'test1test2'.matchAll(/t(e)(st(\d?))/g)].map((m) => [m[0], m.index, m[3]]), 'abc'.match(/z/), 'aBC'.match(/[A-Z]/g), 'abc'.match(/b/), 'x'.concat(1, null), 'abc' < 'abd');
console.log('I\u0307'.normalize('NFC').length, 'é'.normalize('NFD').length, '\u0041\u030a'.normalize() === 'Å', 'ﬁ'.normalize('NFKC'), 'İ'.toLowerCase().length, 'ß'.toUpperCase(), 'ΑΣ'.toLowerCase(), '\ud800'.isWellFormed(), 'a\ud800b'.toWellFormed(), 'abc' < 'abd', 'a' < 'B', '10' < '9', 10 < '9');
console.log('tab\tnew\nline \\ "quotes" \'single\' `tick` \u0000 \x1b \u200b', ['tab\tnew\nline \\ "quotes" \'single\' `tick` \u0000 \x1b \u200b \ud800']);
const title = (t) => t.replace(/\b\w/g, (c) => c.toUpperCase()), camel = (t) => t.replace(/[-_ ]+(.)/g, (_, c) => c.toUpperCase()), kebab = (t) => t.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase(); console.log(title('the quick fox'), camel('snake_case-and kebab'), kebab('camelCaseString'));
const caesar = (t, n) => t.replace(/[a-z]/gi, (c) => { const b = c <= 'Z' ? 65 : 97; return String.fromCharCode(((c.charCodeAt() - b + n + 26) % 26) + b); }); console.log(caesar('Hello, World!', 3), caesar(caesar('Hello', 5), -5));
const rle = (t) => t.replace(/(.)\1*/g, (m, c) => (m.length > 1 ? m.length : '') + c); console.log(rle('aaabccdddd'), [...'abc'].reverse().join(''), 'abc'.split('').map((c, i) => c.repeat(i + 1)).join('-'));
console.log(encodeURIComponent('a b&c=d/é?'), encodeURI('http://x.y/a b?q=é#z'), decodeURIComponent('%E2%9C%93'), escape('é ü'), unescape('%u2713'), 'abc'.anchor('x'), 'a\u{1F600}b', '\x41\101', `multi
line ${1 + 1} ${[1, 2]} ${{}}`);
