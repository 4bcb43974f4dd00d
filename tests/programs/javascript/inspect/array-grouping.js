console.log(Array.from({ length: 7 }, (_, i) => i));
console.log(Array.from({ length: 26 }, (_, i) => i * i));
console.log(Array.from({ length: 30 }, (_, i) => (i * 7919) % 1000 / 10));
console.log('the quick brown fox jumps over the lazy dog and runs away into the deep forest'.split(' '));
