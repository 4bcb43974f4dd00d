// Digits and radixes out of range.
// expect: ok
// stdout: "8\n"
let caught = 0;
for (const attempt of [
  () => (1).toFixed(101),
  () => (1).toPrecision(0),
  () => (1).toExponential(1e9),
  () => (1).toString(37),
  () => 1n.toString(1),
  () => BigInt(1.5),
  () => 1n / 0n,
  () => BigInt.asIntN(2 ** 53, 1n),
]) {
  try {
    attempt();
  } catch (error) {
    if (error instanceof RangeError) caught++;
  }
}
console.log(caught);
