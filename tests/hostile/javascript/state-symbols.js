// Well-known symbols and hidden intrinsics are redefined.
// expect: ok
// stdout: "done\n"
const { getPrototypeOf } = Object;
getPrototypeOf([][Symbol.iterator]()).next = () => ({ done: true });
getPrototypeOf(function* () {}).prototype.next = null;
getPrototypeOf(async () => {}).constructor.prototype.leak = 1;
getPrototypeOf(Uint8Array).prototype.leak = 1;
RegExp.prototype[Symbol.replace] = null;
Symbol.for('leak').description;
RegExp.prototype.exec = null;
console.log('done');
