const crypto = require('crypto');
for (const name of ['md5', 'sha1', 'sha224', 'sha256', 'sha384', 'sha512', 'RSA-SHA256']) {
  console.log(name, crypto.createHash(name).update('hello').update(Buffer.from(' world')).digest('hex'));
  console.log(crypto.createHmac(name, 'key').update('text').digest('base64'));
}
const started = crypto.createHash('sha256').update('a');
console.log(started.copy().update('b').digest('base64url'), started.digest(), crypto.hash('md5', 'abc'));
console.log(crypto.pbkdf2Sync('password', 'salt', 10, 20, 'sha256').toString('hex'));
const stream = crypto.createHash('sha1');
stream.write('abc');
stream.end(() => console.log(stream.read().toString('hex')));
const wrong = [() => crypto.createHash('nope'), () => crypto.createHash(), () => crypto.createHash('md5').update(5), () => {
  const hash = crypto.createHash('md5');
  hash.digest();
  hash.update('a');
}];
for (const call of wrong) {
  try {
    call();
  } catch (error) {
    console.log(String(error));
  }
}
