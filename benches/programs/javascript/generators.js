// Generators and closures: a pipeline of them.
function* count(limit) {
  for (let n = 0; n < limit; n++) yield n;
}

function* multiples(numbers, of) {
  for (const n of numbers) if (n % of === 0) yield n;
}

function adder(by) {
  return (n) => {
    by = (by + 1) % 100;
    return n + by;
  };
}

const add = adder(3);
let total = 0;
for (const n of multiples(multiples(count(20000), 2), 3)) total += add(n);
console.log(`${total} ${Array.from({ length: 5000 }, (_, n) => add(n)).reduce((a, b) => a + b)}`);
