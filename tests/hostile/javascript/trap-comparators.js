// Comparisons that lie, change the array and throw.
// expect: ok
// stdout: "100 caught\n"
const array = Array.from({ length: 100 }, (_, i) => i);
array.sort(() => NaN);
array.sort(() => Math.random() - 0.5);
array.sort((a, b) => (array.push(1), (array.length = 100), b - a));
array.sort((a, b) => (delete array[0], a > b));
try {
  array.sort(() => { throw 'caught'; });
} catch (error) {
  console.log(array.length, error);
}
