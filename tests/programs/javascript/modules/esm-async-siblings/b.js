import './a.js';
console.log('b 1');
await null;
console.log('b 2');
