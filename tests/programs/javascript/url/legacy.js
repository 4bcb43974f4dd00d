const url = require('url');
console.log(url.parse('http://user:pass@host.com:8080/p/a/t/h?query=string#hash'));
console.log(url.parse('http://a.com/?x=1&y=2', true).query, url.parse('/path?x=1').pathname);
console.log(url.resolve('/one/two/three', 'four'), url.resolve('http://example.com/', '/one'), url.format({ protocol: 'http', host: 'a.com', pathname: '/x', query: { a: 1 } }));
const querystring = require('querystring');
console.log(querystring.parse('a=1&b=2&a=3&c=%20x+y&d&=e'), querystring.parse('a:1;b:2', ';', ':'));
console.log(querystring.stringify({ a: [1, 2], b: 'x y', c: true, d: null, e: 'é' }), querystring.escape('a b&c'), querystring.unescape('a%20b'));
console.log(require('punycode').toASCII('mañana.com'), require('punycode').decode('maana-pta'));
