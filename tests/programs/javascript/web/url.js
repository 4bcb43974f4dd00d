// URLs.
const url = new URL('https://user:pass@example.com:8080/a/./b/../c?x=1&y=2&x=3#hash');
console.log(url);
console.log(url.href, url.origin, url.host, url.pathname, url.search, url.hash, String(url), JSON.stringify({ url }));
for (const [input, base] of [['../up?q#f', 'http://h/a/b/c'], ['//other/p', 'https://h/a'], ['?only', 'http://h/p?old'], ['#frag', 'http://h/p?q'], ['/abs', 'http://h/x/y'], ['rel', 'file:///d/e'],
  ['HTTP://EXAMPLE.COM:80/%7Efoo/ bar'], ['file:///C:/a/../b'], ['data:text/plain,hi there'], ['mailto:a@b.c'], ['http://[::1]:3000/'], ['http://192.168.0.1.:8/'], ['http://0x7f.1/'],
  ['http://münchen.de/ä?ö#ü'], ['http://EXAMPLE.org/?a=b c&d="e"'], ['javascript:alert(1)'], ['http://a.b/c;d=e?f=g&h=i%20j+k']]) {
  console.log(new URL(input, base).href);
}
url.searchParams.append('z', 'ü & ö');
url.searchParams.delete('x');
console.log(url.href);
url.port = '443'; url.protocol = 'http'; url.username = 'a b'; url.password = ''; url.hostname = 'other.org'; url.pathname = 'p q'; url.search = '?n=1'; url.hash = 'end';
console.log(url.href, url.searchParams.get('n'));
url.host = '[::1]:99'; url.hash = ''; url.search = '';
console.log(url.href, url.port, url.searchParams.size);
for (const args of [['nope'], ['/x', 'bar'], ['http://'], ['http://a b/'], ['http://[x]/'], ['http://a:99999/']]) {
  try {
    new URL(...args);
  } catch (error) {
    console.log(error.name, error.code, error.message, error.input, error.base);
  }
}
console.log(URL.canParse('x:y'), URL.canParse('x'), URL.canParse('x', 'http://h'), { nested: { url: new URL('http://h/') } });
