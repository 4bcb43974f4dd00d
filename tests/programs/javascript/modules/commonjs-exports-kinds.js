for (const name of ['function', 'class', 'number', 'null', 'async']) {
  const it = require('./' + name);
  console.log(name, typeof it, it instanceof Promise ? 'promise' : it);
}
exports.a = 1;
module.exports.b = 2;
console.log(module.exports, exports === module.exports);
module.exports = 3;
console.log(exports, module.exports);
