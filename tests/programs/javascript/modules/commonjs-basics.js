const math = require('./lib/math');
const { greet, default: other } = require('./lib/greet.js');
console.log(math.add(2, 3), math.PI, greet('you'), other);
console.log(math === require('./lib/math.js'), math === require('./lib/../lib/math'));
console.log(typeof module, typeof exports, typeof require, typeof __filename, typeof __dirname);
console.log(__filename, __dirname);
console.log(this === module.exports, this === exports, arguments.length);
console.log(require.main === module, module.id, module.filename, module.loaded);
var top = 1;
function fn() {}
console.log(globalThis.top, globalThis.fn, typeof global.require);
