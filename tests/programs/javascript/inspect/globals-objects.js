console.log(Math, JSON, Reflect, [Math].length);
console.log(Object.prototype.toString.call(globalThis), typeof globalThis, typeof global, global === globalThis);
