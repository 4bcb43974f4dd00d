// A chain of a hundred thousand prototypes, looked through for what is not there.
// expect: ok | error
// error: RangeError: Maximum call stack size exceeded
// native: no
let object = {};
for (let i = 0; i < 100_000; i++) object = Object.create(object);
console.log(object.x, 'x' in object);
