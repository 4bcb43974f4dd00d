// Error and its kinds are replaced, and their prototypes emptied.
// expect: error
// error-starts: TypeError
// stdout: "begun\n"
console.log('begun');
const { prototype } = Error;
globalThis.Error = globalThis.TypeError = globalThis.RangeError = class Fake {};
delete prototype.name;
delete prototype.message;
delete prototype.toString;
null.x;
