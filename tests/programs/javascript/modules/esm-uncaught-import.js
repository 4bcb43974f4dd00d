// exit: 1
import './throws.js';
console.log('never');
