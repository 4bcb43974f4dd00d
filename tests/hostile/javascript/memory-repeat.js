// Lengths that no string may have are a RangeError that can be caught.
// expect: ok
// stdout: "RangeError\nRangeError\nRangeError\nRangeError\n"
for (const make of [
  () => 'x'.repeat(-1),
  () => 'x'.repeat(Infinity),
  () => 'xy'.repeat(2 ** 52),
  () => 'x'.padEnd(2 ** 52),
]) {
  try {
    console.log(make().length);
  } catch (error) {
    console.log(error.name);
  }
}
