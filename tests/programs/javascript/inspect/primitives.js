console.log(1, -1.5, 0, -0, NaN, Infinity, 1e21, 1e-7, 123456789012345680000, 0.1 + 0.2);
console.log('text', true, false, null, undefined);
console.log(10n, -5n, 2n ** 64n);
console.log(Symbol('a'), Symbol(), Symbol.iterator, Symbol.for('b'));
