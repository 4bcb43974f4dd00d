// A symbol is thrown, which has no text by itself.
// expect: error
// error: Uncaught: Symbol(x)
// stdout: ""
throw Symbol('x');
