// An integer whose size V8 refuses.
// expect: ok
// stdout: "RangeError\nRangeError\n"
for (const make of [() => 2n ** (2n ** 40n), () => 1n << (1n << 62n)]) {
  try {
    make();
    console.log('made');
  } catch (error) {
    console.log(error.name);
  }
}
