// An error whose message, name and stack are getters that throw.
// expect: error
// stdout: "begun\n"
console.log('begun');
const error = new Error('x');
for (const name of ['message', 'name', 'stack', 'cause', 'constructor']) {
  Object.defineProperty(error, name, { get() { throw new Error(name); } });
}
throw error;
