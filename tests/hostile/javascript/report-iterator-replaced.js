// Array iteration, Promise.prototype.then, call, apply and JSON are replaced: the engine uses none of them.
// expect: error
// error: RangeError: real
// stdout: "1 [ 2 ] { a: 3 } Map(1) { 4 => 5 }\n"
const throws = () => { throw new Error('stolen'); };
const { log } = console;
const map = new Map([[4, 5]]);
Array.prototype[Symbol.iterator] = throws;
Array.prototype.push = Array.prototype.join = Array.prototype.map = throws;
Promise.prototype.then = Promise.resolve = throws;
Function.prototype.call = Function.prototype.apply = Function.prototype.bind = throws;
Object.keys = Object.defineProperty = Object.getOwnPropertyDescriptor = Reflect.ownKeys = throws;
String.prototype.replace = String.prototype.split = Error.prototype.toString = throws;
Map.prototype[Symbol.iterator] = Map.prototype.entries = throws;
globalThis.JSON = globalThis.Reflect = globalThis.String = null;
log(1, [2], { a: 3 }, map);
throw new RangeError('real');
