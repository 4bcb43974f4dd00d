//4 numbers and their texts
console.log(0.1 + 0.2, 1e21, 1 / 3, (255).toString(36), (1.005).toFixed(2), (1e-7).toPrecision(3), 5e-324, 2 ** 53 + 1, 0xff, 0b11, 0o17, 1_000, -(2 ** 31) | 0, -1 >>> 0);
console.log(2n ** 100n, -7n / 2n, BigInt.asUintN(8, 257n), BigInt("0x" + "f".repeat(50)).toString(7), 1n < 2, parseInt("12px"), Number(""), Math.hypot(3, 4), Math.clz32(1), Math.fround(5.5), Math.max(), Number.MAX_SAFE_INTEGER);
console.log(typeof Math.random(), [10, 9, 1].sort(), [3, 1, 2].toSorted((a, b) => b - a), [1, [2, [3]]].flat(Infinity), Array.from({ length: 3 }, (_, i) => i ** 2), Object.groupBy([1, 2, 3], (x) => (x % 2 ? "odd" : "even")));
1n + 1;
