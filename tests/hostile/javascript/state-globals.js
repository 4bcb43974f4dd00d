// Globals are added, replaced, deleted and frozen.
// expect: ok
// stdout: "leak\n"
globalThis.leak = 'leak';
var variable = 1;
JSON.parse = Math.random = Date.now = () => 'leak';
delete globalThis.parseInt;
globalThis.Map = globalThis.undefinedName = null;
process.env.LEAK = '1';
process.exitCode = 0;
console.info = () => {};
Object.freeze(Object.prototype);
console.log(JSON.parse('1'));
