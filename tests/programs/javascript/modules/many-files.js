import { sum } from './m0.js';
console.log(sum());
