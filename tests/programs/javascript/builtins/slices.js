// slice, substring and substr with all kinds of places.
const text = 'abcdefghij';
const places = [undefined, 0, 3, 10, 11, -1, -3, -10, -11, NaN, Infinity, -Infinity, 2.7, -2.7, '4', null];
for (const start of places) {
  console.log(String(start), places.map((end) => text.slice(start, end) || '-').join(' '));
  console.log(' ', places.map((end) => text.substring(start, end) || '-').join(' '));
  console.log(' ', places.map((end) => text.substr(start, end) || '-').join(' '));
  console.log(' ', text.at(start), JSON.stringify(text.charAt(start)), text.charCodeAt(start));
}
console.log('a😀b'.slice(1, 2).length, 'a😀b'.slice(1, 3), 'a😀b'.at(-2) === '\ude00');
console.log(String.prototype.slice.call(12345, 1, -1), String.prototype.at.call([1, 2], 1), String.prototype.charAt.call(true, 2));
