// undefined is thrown.
// expect: error
// error: Uncaught: undefined
// stdout: ""
throw undefined;
