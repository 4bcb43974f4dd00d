// Every global is deleted.
// expect: error
// error: ReferenceError: console is not defined
// stdout: "begun\n"
console.log('begun');
const scope = globalThis;
for (const name of Object.getOwnPropertyNames(scope)) delete scope[name];
console.log('never');
