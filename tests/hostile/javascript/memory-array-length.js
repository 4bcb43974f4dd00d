// Lengths that no array may have, and one that an array may have.
// expect: ok
// stdout: "RangeError\nRangeError\nRangeError\n4294967295\n"
for (const make of [() => new Array(-1), () => new Array(2 ** 32), () => ([].length = 1.5)]) {
  try {
    make();
    console.log('made');
  } catch (error) {
    console.log(error.name);
  }
}
const array = [];
array.length = 2 ** 32 - 1;
console.log(array.length);
