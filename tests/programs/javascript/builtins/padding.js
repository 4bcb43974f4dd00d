// padStart, padEnd and repeat.
for (const length of [undefined, 0, 2, 3, 4, 10, -1, NaN, '6', 5.9]) {
  console.log([' ', 'ab', '', '→', undefined, 12].map((filler) => `${'abc'.padStart(length, filler)}|${'abc'.padEnd(length, filler)}`).join(' '));
}
for (const count of [undefined, 0, 1, 3, 2.9, -0.5, '2', NaN, null, true]) console.log(JSON.stringify('ab'.repeat(count)));
console.log('→'.repeat(3), ''.repeat(2 ** 40), 'ï→'.padStart(7, 'é'), 'a'.padEnd(Infinity, ''));
for (const wrong of [() => 'a'.repeat(-1), () => 'a'.repeat(Infinity), () => 'ab'.repeat(2 ** 29), () => 'a'.padStart(2 ** 30), () => 'a'.padEnd(Infinity), () => 'a'.repeat(-Infinity), () => String.prototype.repeat.call(null, 1)]) {
  try {
    console.log(wrong().length);
  } catch (error) {
    console.log(`${error.name}: ${error.message}`);
  }
}
