// JSON of five hundred brackets is nothing to refuse.
// expect: ok
// stdout: "500\n"
let array = JSON.parse('['.repeat(500) + ']'.repeat(500));
let depth = 0;
for (; array; array = array[0]) depth++;
console.log(depth);
