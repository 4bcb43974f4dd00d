console.log([1, 'two', 3, 'four', 5, 'six', 7, 'eight']);
console.log([100n, 2n, 30n, 4000n, 5n, 6n, 77n]);
console.log([true, false, true, false, true, false, true, false]);
console.log([undefined, null, undefined, null, undefined, null, 1]);
console.log([[1, 2], [3, 4], [5, 6], [7, 8], [9, 10], [11, 12], [13, 14]]);
