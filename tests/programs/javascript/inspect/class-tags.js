class T { get [Symbol.toStringTag]() { return 'Tagged'; } } console.log(new T(), T);
console.log({ [Symbol.toStringTag]: 'own' }, Object.create({ [Symbol.toStringTag]: 'up' }));
class U { constructor() { this.x = { y: { z: { w: 1 } } }; } } console.log(new U(), { a: { b: { u: new U() } } });
