// Prototypes are changed and emptied.
// expect: ok
// stdout: "leak\n"
Object.prototype.leak = 'leak';
Array.prototype.map = null;
delete String.prototype.split;
Object.setPrototypeOf(Array.prototype, null);
Function.prototype[Symbol.hasInstance] === 1;
Object.prototype.__proto__ = null;
console.log({}.leak);
