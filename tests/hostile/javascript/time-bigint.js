// A power of big integers, as large as V8 allows.
// expect: timeout | memory-limit | error
// limits: {"timeoutMs": 500, "maxMemoryMB": 64}
// stdout: "begun\n"
console.log('begun');
let number = 7n ** BigInt(2e6);
for (;;) number = (number * number) % (number - 1n);
