const text = 'héllo wörld €😀';
const buffer = Buffer.from(text);
console.log(buffer, buffer.length);
for (const encoding of ['utf8', 'hex', 'base64', 'base64url', 'latin1', 'utf16le', 'ascii', 'binary', 'ucs2']) {
  const shown = buffer.toString(encoding);
  console.log(encoding, JSON.stringify(shown), Buffer.byteLength(shown, encoding));
}
console.log(Buffer.from('ff0g', 'hex'), Buffer.from('aGk=', 'base64'), Buffer.from('a-_k', 'base64url'), Buffer.from('hi', 'utf16le'));
console.log(Buffer.from('6869', 'hex').toString(), Buffer.isEncoding('UTF-8'), Buffer.isEncoding('nope'));
console.log(Buffer.from([0xff, 0xfe, 0x41]).toString(), Buffer.from('€').toString('latin1').length);
try {
  Buffer.from('a', 'nope');
} catch (error) {
  console.log(String(error), error.code);
}
