// An object without a prototype is thrown, with properties that look like an error's.
// expect: error
// error-starts: Uncaught: [Object: null prototype] {
// stdout: ""
throw Object.assign(Object.create(null), { name: 'Error', message: 'x', stack: 5 });
