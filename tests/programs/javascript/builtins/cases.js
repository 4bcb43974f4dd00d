// toLowerCase, toUpperCase and trim beyond ASCII.
const latin = Array.from({ length: 256 }, (_, code) => String.fromCharCode(code)).join('');
const codes = (text) => Array.from(text, (it) => it.codePointAt(0).toString(16)).join(' ');
console.log(codes(latin.toLowerCase()));
console.log(codes(latin.toUpperCase()));
for (const text of ['Straße', 'ÿ', 'µ', 'İSTANBUL', 'ΑΣ', 'ǆ', 'ﬁ', '😀x', 'naïve', 'ŉ']) console.log(text, text.toUpperCase(), text.toLowerCase(), text.toUpperCase().length);
for (const space of ['\t', '\n', '\v', '\f', '\r', ' ', '\u00a0', '\u1680', '\u2000', '\u200a', '\u200b', '\u2028', '\u2029', '\u202f', '\u205f', '\u3000', '\ufeff', '\u0085', '\u180e']) {
  const text = `${space}a${space}b${space}`;
  console.log(space.codePointAt(0).toString(16), text.trim().length, text.trimStart().length, text.trimEnd().length);
}
console.log(JSON.stringify(' \t '.trim()), JSON.stringify(''.trim()), JSON.stringify(' a '.trimLeft()), JSON.stringify(' a '.trimRight()));
console.log(String.prototype.trim.call(12), String.prototype.toUpperCase.call(true));
