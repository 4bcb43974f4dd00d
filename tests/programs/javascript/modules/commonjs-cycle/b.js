console.log('b starts');
exports.done = false;
const a = require('./a.js');
console.log('in b, a.done =', a.done);
exports.seen = a.done;
exports.done = true;
console.log('b ends');
