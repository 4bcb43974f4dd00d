console.log(['a'.repeat(20), 'b'.repeat(20), 'c'.repeat(20), 'd'.repeat(20), 'e'.repeat(20), 'f'.repeat(20), 'g'.repeat(20)]);
console.log({ list: Array.from({ length: 50 }, (_, i) => i * 1000) });
