// An exit code that is a getter which throws.
// expect: ok | error
// stdout: "begun\n"
console.log('begun');
Object.defineProperty(process, 'exitCode', { get() { throw new Error('no'); } });
