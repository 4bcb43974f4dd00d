const factorial = (n) => (n <= 1n ? 1n : n * factorial(n - 1n));
console.log(factorial(30n), factorial(50n).toString());
const modpow = (base, exponent, modulus) => { let result = 1n; base %= modulus; while (exponent > 0n) { if (exponent & 1n) result = (result * base) % modulus; exponent >>= 1n; base = (base * base) % modulus; } return result; };
console.log(modpow(3n, 1000n, 1000000007n), 2n ** 128n - 1n);
const isPrime = (n) => [2n, 3n, 5n, 7n, 11n, 13n, 17n].every((a) => { if (n % a === 0n) return n === a; let d = n - 1n, r = 0; while (!(d & 1n)) { d >>= 1n; r++; } let x = modpow(a, d, n); if (x === 1n || x === n - 1n) return true; while (--r > 0) { x = (x * x) % n; if (x === n - 1n) return true; } return false; });
console.log([97n, 561n, 2147483647n, 2305843009213693951n, 1000000007n * 998244353n].map((n) => [n, isPrime(n)]));
const sqrt = (n) => { let x = n, y = (x + 1n) / 2n; while (y < x) { x = y; y = (x + n / x) / 2n; } return x; };
const digits = 40n;
console.log(`1.${(sqrt(2n * 10n ** (2n * digits)) - 10n ** digits).toString()}`);
console.log(BigInt.asIntN(8, 255n), BigInt.asUintN(8, -1n), BigInt('0xff'), BigInt('  12  '), (-7n) / 2n, (-7n) % 2n, -(2n ** 63n));
console.log(typeof 1n, 1n == 1, 1n === 1, 2n > 1, [3n, 1, 2n, 10].sort((a, b) => (a < b ? -1 : 1)), 0n ? 't' : 'f', (123n).toString(36), (255n).toString(2));
for (const f of [() => 1n + 1, () => BigInt(1.5), () => BigInt('x'), () => 1n / 0n, () => Math.max(1n), () => +1n, () => 2n ** -1n, () => JSON.stringify({ a: 1n }), () => BigInt(undefined), () => 1n >>> 0n]) {
  try { console.log(f()); } catch (e) { console.log(e.name + ': ' + e.message); }
}
