const buffer = Buffer.from('hello world, hello buffer');
console.log(buffer.indexOf('hello'), buffer.indexOf('hello', 1), buffer.lastIndexOf('hello'), buffer.lastIndexOf('hello', 5), buffer.indexOf('zz'));
console.log(buffer.indexOf(0x6f), buffer.lastIndexOf(0x6f), buffer.indexOf(Buffer.from('buf')), buffer.includes('world'), buffer.indexOf('', 3), buffer.indexOf('h', -6));
console.log(Buffer.compare(Buffer.from('a'), Buffer.from('b')), buffer.equals(Buffer.from('x')), buffer.compare(buffer), [Buffer.from('b'), Buffer.from('a')].sort(Buffer.compare));
console.log(buffer.slice(0, 5).toString(), buffer.subarray(-6).toString(), buffer.toString('utf8', 6, 11));
const copy = Buffer.alloc(8, '.');
console.log(buffer.copy(copy, 1, 0, 5), copy.toString(), copy.write('XYZ', 5), copy.toString(), copy.fill('ab', 2, 6).toString());
console.log(Buffer.from('abcdef').swap16().toString(), Buffer.from('abcdefgh').swap32().toString(), [...Buffer.from('ab').entries()]);
console.log(Buffer.from('abc').map((byte) => byte + 1), Buffer.from('abc').reverse().toString());
for (const byte of Buffer.from('hi')) console.log(byte);
try {
  Buffer.alloc(3).swap16();
} catch (error) {
  console.log(String(error));
}
