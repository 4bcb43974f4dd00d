console.log('a starts');
exports.done = false;
const b = require('./b.js');
console.log('in a, b.done =', b.done);
exports.seen = b.done;
exports.done = true;
console.log('a ends');
