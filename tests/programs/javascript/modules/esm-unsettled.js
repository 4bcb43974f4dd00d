// exit: 13
import './a.js';
console.log('before');
await new Promise(() => {});
console.log('never');
