// An uncaught error with a chain of ten thousand causes.
// expect: error
// error: Error: e9999
// stdout: ""
let error;
for (let i = 0; i < 10_000; i++) error = new Error(`e${i}`, { cause: error });
throw error;
