import './one.js';
console.log('three');
export default 3;
