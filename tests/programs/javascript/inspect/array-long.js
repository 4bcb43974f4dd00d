console.log(Array.from({ length: 101 }, (_, i) => i));
console.log(Array.from({ length: 120 }, (_, i) => 'item ' + i));
