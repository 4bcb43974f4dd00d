// replace and replaceAll with strings: patterns of the replacement, callbacks, nothing to replace.
const text = 'one two one';
for (const replacement of ['1', '', '$$', '$&$&', '[$`]', "[$']", '$1', '$0', '$<name>', '$', 'a$', '$$$', '$$&', "$'$`"]) {
  console.log(JSON.stringify(replacement), JSON.stringify(text.replace('one', replacement)), JSON.stringify(text.replaceAll('one', replacement)));
}
console.log(text.replace('three', 'x'), text.replaceAll('three', 'x'), text.replace('', '>'), text.replaceAll('', '-'));
console.log(text.replaceAll('one', (found, place, whole) => `${found}@${place}/${whole.length}`));
console.log(text.replace('two', (...all) => all.length), text.replace('two', () => null), text.replace('two', () => '$&'));
console.log(text.replace('two'), text.replace(), 'null'.replace(null, undefined), 'a1'.replace(1, 2));
console.log('aaaa'.replaceAll('aa', 'b'), 'naïve'.replaceAll('ï', '→'), 'a→b→c'.replaceAll('→', 'ï'));
console.log('x'.replaceAll(/x/g, 'y'), 'axbx'.replace(/x/, '$&$&'));
const replacer = { [Symbol.replace]: (whole, by) => `${whole} by ${by}` };
console.log('a'.replace(replacer, 'b'), 'a'.replaceAll(replacer, 'b'));
for (const wrong of [() => 'x'.replaceAll(/x/, 'y'), () => 'x'.replace('x', () => { throw new RangeError('mine'); }), () => String.prototype.replaceAll.call(undefined, 'a')]) {
  try {
    wrong();
  } catch (error) {
    console.log(`${error.name}: ${error.message}`);
  }
}
