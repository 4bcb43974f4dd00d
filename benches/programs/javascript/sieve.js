// One large array: the primes below 100,000.
function primesBelow(limit) {
  const isPrime = new Array(limit).fill(true);
  isPrime[0] = isPrime[1] = false;
  for (let n = 2; n * n < limit; n++) {
    if (!isPrime[n]) continue;
    for (let multiple = n * n; multiple < limit; multiple += n) isPrime[multiple] = false;
  }
  const primes = [];
  for (let n = 0; n < limit; n++) if (isPrime[n]) primes.push(n);
  return primes;
}

const primes = primesBelow(100000);
console.log(`${primes.length} ${primes[primes.length - 1]}`);
