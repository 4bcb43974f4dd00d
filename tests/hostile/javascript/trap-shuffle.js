// The way everybody shuffles an array: a comparison without any order.
// expect: ok
// stdout: "500\n"
let array = Array.from({ length: 500 }, (_, i) => i);
for (let round = 0; round < 20; round++) {
  array.sort(() => Math.random() - 0.5);
  array = array.toSorted(() => (Math.random() < 0.5 ? 1 : -1));
  Float64Array.from(array).sort(() => Math.random() - 0.5);
}
console.log(new Set(array).size);
