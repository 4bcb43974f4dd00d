const readline = require('node:readline');
(async () => {
  let sum = 0;
  for await (const line of readline.createInterface({ input: process.stdin })) {
    const [a, b] = line.split(' ').map(Number);
    sum += a * b;
  }
  console.log(sum);
})();
