const { StringDecoder } = require('string_decoder');
const decoder = new StringDecoder('utf8');
let shown = '';
for (const byte of Buffer.from('é€😀')) shown += `[${decoder.write(Buffer.from([byte]))}]`;
console.log(shown + decoder.end());
console.log(decoder.write(Buffer.from([0xe2, 0x82])), decoder.end(), decoder.encoding);
const wide = new StringDecoder('utf16le');
console.log(wide.write(Buffer.from([0x61])), wide.write(Buffer.from([0, 0x62])), wide.end(Buffer.from([0])));
const base64 = new StringDecoder('base64');
console.log(base64.write(Buffer.from('a')), base64.write(Buffer.from('bcd')), base64.end());
try {
  new StringDecoder('nope');
} catch (error) {
  console.log(error.message);
}
