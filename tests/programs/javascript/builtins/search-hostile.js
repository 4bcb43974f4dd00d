// Texts that are made to be slow to search, and still are not.
const text = 'a'.repeat(200000);
const sought = 'a'.repeat(100000) + 'b';
console.log(text.indexOf(sought), text.lastIndexOf('b' + 'a'.repeat(100000)), text.includes(sought));
console.log((text + 'b').indexOf(sought), ('b' + text).lastIndexOf('b' + 'a'.repeat(100000)));
const wide = '→' + text + '→';
console.log(wide.indexOf(sought), wide.lastIndexOf('→'), wide.indexOf('a→'), wide.split('a').length);
console.log(text.split('aab').length, text.replaceAll('aaaa', 'b').length, text.replace(sought, '').length);
let places = 0;
for (let at = text.indexOf('aa'); at >= 0; at = text.indexOf('aa', at + 2)) places++;
console.log(places);
