// Small arrays: how many flips of a prefix bring the 1 of a permutation to the front.
function fannkuch(n) {
  const permutation = Array.from({ length: n }, (_, i) => i);
  const count = new Array(n).fill(0);
  let most = 0;
  let checksum = 0;
  let permutations = 0;
  let r = n;
  for (;;) {
    for (; r !== 1; r--) count[r - 1] = r;
    const flipped = permutation.slice();
    let flips = 0;
    for (let first = flipped[0]; first !== 0; first = flipped[0]) {
      for (let i = 0, j = first; i < j; i++, j--) {
        const held = flipped[i];
        flipped[i] = flipped[j];
        flipped[j] = held;
      }
      flips++;
    }
    if (flips > most) most = flips;
    checksum += permutations % 2 ? -flips : flips;
    for (;;) {
      if (r === n) return [checksum, most];
      const first = permutation[0];
      for (let i = 0; i < r; i++) permutation[i] = permutation[i + 1];
      permutation[r] = first;
      if (--count[r] > 0) break;
      r++;
    }
    permutations++;
  }
}

const [checksum, most] = fannkuch(7);
console.log(`${checksum}\nPfannkuchen(7) = ${most}`);
