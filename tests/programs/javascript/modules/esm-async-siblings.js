import './a.js';
import './b.js';
import './c.js';
console.log('main');
const again = await import('./a.js');
console.log(again.a);
