// Numbers as the default locale writes them.
const values = [0, -0, 1, 12, 999, 1000, 1234.5, -9876543.21, 0.1 + 0.2, 1e15, 1e21, 5e-7, 123456789.987654, NaN, Infinity, -Infinity];
for (const value of values) console.log(value.toLocaleString());
console.log((12345678901234567890n).toLocaleString(), (1234.5678).toLocaleString(undefined, { maximumFractionDigits: 1 }));
console.log([1234.5, 6789, null, undefined, 'x'].toLocaleString(), [[1000, [2000]], 3000].toLocaleString());
