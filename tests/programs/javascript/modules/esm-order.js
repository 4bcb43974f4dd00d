import './one.js';
import './two.js';
import './one.js';
console.log('main');
