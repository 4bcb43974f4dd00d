// An object that shows itself larger each time it is looked at.
// expect: memory-limit | output-limit | error | timeout
// limits: {"maxMemoryMB": 32, "timeoutMs": 1000}
// stdout-starts: "begun\n"
// native: no
console.log('begun');
const big = { text: 'x' };
for (;;) {
  big.text += big.text;
  console.log(big);
}
