let depth = 0;
globalThis.enter = () => ++depth;
require('./n0');
console.log(depth);
