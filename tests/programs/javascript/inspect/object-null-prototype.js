const o = Object.create(null); console.log(o); o.a = 1; console.log(o, [o]);
console.log(Object.create({ inherited: 1 }), Object.create(Object.create(null)));
console.log(Object.create(Array.prototype), Object.setPrototypeOf([1], null), Object.setPrototypeOf(new Map([[1, 2]]), null));
