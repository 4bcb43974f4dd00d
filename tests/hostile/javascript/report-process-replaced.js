// process is replaced by one with another exit code; the real one is what counts.
// expect: ok
// exit: 0
// stdout: "begun\n"
console.log('begun');
globalThis.process = { exitCode: 7, exit() {} };
