// Arguments that shrink the array while they are converted.
// expect: ok
// stdout: "ended\n"
const array = Array.from({ length: 1000 }, (_, i) => i);
const shrink = { valueOf: () => ((array.length = 1), 500) };
for (const attempt of [
  () => array.splice(shrink, 400),
  () => array.slice(0, shrink),
  () => array.copyWithin(0, shrink, 900),
  () => array.fill(7, 0, shrink),
  () => array.lastIndexOf(3, shrink),
  () => array.includes(3, shrink),
  () => array.with?.(shrink, 1),
  () => array.at(shrink),
]) {
  array.length = 1000;
  try {
    attempt();
  } catch (error) {
    if (!(error instanceof RangeError || error instanceof TypeError)) throw error;
  }
}
console.log('ended');
