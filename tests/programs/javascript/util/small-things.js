const util = require('util');
function Old() {}
function Base() {}
Base.prototype.hello = () => 'hello';
util.inherits(Old, Base);
console.log(new Old().hello(), Old.super_ === Base);
console.log(util.stripVTControlCharacters('\u001b[31mred\u001b[39m'), util.toUSVString('a\ud800b'));
console.log(util.parseArgs({ args: ['-f', '--bar', 'b', 'pos'], options: { foo: { type: 'boolean', short: 'f' }, bar: { type: 'string' } }, allowPositionals: true }));
try {
  util.parseArgs({ args: ['--nope'], options: {} });
} catch (error) {
  console.log(String(error), error.code);
}
console.log(util.getSystemErrorName(-2), util.debuglog('section').enabled, util.inspect.custom);
console.log(util.parseEnv('A=1\nB="x y"\n# comment\nC=three'));
console.log(new util.TextDecoder().decode(new util.TextEncoder().encode('é')));
const old = util.deprecate(() => 5, 'old() is old', 'DEP9999');
process.on('warning', (warning) => console.log(warning.name, warning.message, warning.code));
console.log(old(), old());
