// A buffer of more than the guest may have is refused, and the program goes on.
// expect: ok
// limits: {"maxMemoryMB": 64}
// stdout: "RangeError\nRangeError\nRangeError\n1048576\n"
// native: no
for (const make of [() => new ArrayBuffer(2 ** 40), () => new Uint8Array(200 << 20), () => new Float64Array(2 ** 33)]) {
  try {
    make();
    console.log('made');
  } catch (error) {
    console.log(error.name);
  }
}
console.log(new Uint8Array(1 << 20).length);
