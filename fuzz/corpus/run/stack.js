//4 a guest that touches what reports are made of
Error.prototype.toString = () => { throw 1; };
Object.defineProperty(Error.prototype, "stack", { get() { throw 2; } });
Error.prototype.name = Symbol("name");
Object.prototype.get = () => 1;
Array.prototype[Symbol.iterator] = null;
String.prototype.split = Function.prototype.call = undefined;
const e = new TypeError("message"); e.message = { toString: null }; e.stack = 5; e.cause = e;
throw e;
