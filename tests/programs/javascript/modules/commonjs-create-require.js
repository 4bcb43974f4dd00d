const { createRequire, isBuiltin, Module } = require('module');
const other = createRequire(__dirname + '/sub/any.js');
console.log(other('./here'), isBuiltin('fs'), isBuiltin('node:path'), isBuiltin('express'));
console.log(createRequire('file://' + __dirname + '/sub/')('./here.js'), Module === require('node:module'));
console.log(module instanceof Module, module.require('./sub/here'));
try {
  createRequire('relative');
} catch (error) {
  console.log(error.code);
}
