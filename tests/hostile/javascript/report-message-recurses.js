// An error whose message needs itself.
// expect: error
// stdout: "begun\n"
console.log('begun');
const error = new Error();
Object.defineProperty(error, 'message', { get() { return error.message; } });
throw error;
