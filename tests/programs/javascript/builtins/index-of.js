// indexOf, lastIndexOf and includes, at the edges of what they take.
const text = 'abracadabra → naïve';
for (const sought of ['abra', 'a', '', 'z', '→', 'ï', 'abracadabra → naïve', 'abracadabra → naïve!']) {
  const places = [undefined, 0, 1, 7, 8, -1, 100, NaN, Infinity, -Infinity, 2.9, -0.5, '3', null, true];
  console.log(JSON.stringify(sought), places.map((place) => text.indexOf(sought, place)).join(' '));
  console.log('  last', places.map((place) => text.lastIndexOf(sought, place)).join(' '));
  console.log('  includes', places.map((place) => Number(text.includes(sought, place))).join(' '));
}
console.log('undefined'.indexOf(), 'null'.indexOf(null), '12345'.indexOf(34), 'a,b'.indexOf(['a', 'b']));
console.log(String.prototype.indexOf.call(12345, 4), String.prototype.includes.call([1, 2], ','));
console.log('canal'.lastIndexOf('a'), 'canal'.lastIndexOf('a', undefined), 'canal'.lastIndexOf('a', -5), 'canal'.lastIndexOf('c', -5));
for (const wrong of [() => 'x'.includes(/x/), () => String.prototype.indexOf.call(null, 'x'), () => String.prototype.lastIndexOf.call(undefined)]) {
  try {
    wrong();
  } catch (error) {
    console.log(`${error.name}: ${error.message}`);
  }
}
