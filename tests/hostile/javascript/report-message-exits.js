// An error whose message leaves the program when it is read.
// expect: ok | error
// exit: 9
// stdout: "begun\n"
console.log('begun');
const error = new Error();
Object.defineProperty(error, 'message', { get() { process.exit(9); } });
throw error;
