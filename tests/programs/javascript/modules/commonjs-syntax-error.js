// exit: 1
console.log('before');
require('./typo');
