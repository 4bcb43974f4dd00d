// An error with a name that is an object, a message that is a symbol and a stack that is a number.
// expect: error
// stdout: "begun\n"
console.log('begun');
const error = new Error('x');
error.name = { toString() { throw new Error('no'); } };
error.message = Symbol('message');
error.stack = 5;
throw error;
