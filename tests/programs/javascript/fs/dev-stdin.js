const [first, ...rest] = require('fs').readFileSync('/dev/stdin').toString().split(/\s+/);
console.log(first, rest);
