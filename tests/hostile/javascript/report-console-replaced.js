// The console and process.stdout are replaced.
// expect: error
// error: Error: real
// stdout: "begun\n"
console.log('begun');
for (const name of Object.keys(console)) console[name] = () => { throw new Error('stolen'); };
process.stdout.write = process.stderr.write = null;
globalThis.console = globalThis.process = null;
throw new Error('real');
