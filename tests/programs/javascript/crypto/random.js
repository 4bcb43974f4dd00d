const crypto = require('crypto');
console.log(crypto.randomBytes(8).length, /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(crypto.randomUUID()));
console.log(crypto.randomInt(5, 6), crypto.randomInt(3) < 3, crypto.randomFillSync(Buffer.alloc(4)).length);
console.log(crypto.timingSafeEqual(Buffer.from('a'), Buffer.from('a')), crypto.timingSafeEqual(Buffer.from('a'), Buffer.from('b')));
crypto.randomBytes(4, (error, bytes) => console.log(error, bytes.length));
for (const call of [() => crypto.randomBytes(-1), () => crypto.randomBytes('a'), () => crypto.randomInt(0), () => crypto.randomInt('a')]) {
  try {
    call();
  } catch (error) {
    console.log(String(error));
  }
}
