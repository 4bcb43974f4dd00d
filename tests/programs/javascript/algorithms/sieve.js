function sieve(limit) {
  const composite = new Uint8Array(limit + 1);
  const primes = [];
  for (let i = 2; i <= limit; i++) {
    if (composite[i]) continue;
    primes.push(i);
    for (let j = i * i; j <= limit; j += i) composite[j] = 1;
  }
  return primes;
}
const primes = sieve(1000);
console.log(primes.length, primes);
const twins = primes.filter((p, i) => primes[i + 1] - p === 2).map((p) => [p, p + 2]);
console.log(twins.slice(0, 8));
const factorize = (n) => { const factors = new Map(); for (let p = 2; p * p <= n; p++) while (n % p === 0) { factors.set(p, (factors.get(p) ?? 0) + 1); n /= p; } if (n > 1) factors.set(n, 1); return factors; };
for (const n of [360, 97, 1024, 999999]) console.log(n, factorize(n), [...factorize(n)].map(([p, e]) => (e > 1 ? `${p}^${e}` : p)).join(' * '));
const gcd = (a, b) => (b ? gcd(b, a % b) : a);
console.log(gcd(1071, 462), [12, 18, 27].reduce((a, b) => (a * b) / gcd(a, b)));
