// exit: 1
console.log('never');
import { there,
  notThere as renamed } from './a.js';
