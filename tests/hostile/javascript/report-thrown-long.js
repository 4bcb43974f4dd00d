// A string of a megabyte is thrown.
// expect: error
// error-starts: Uncaught: 'xxxxxxxx
// stdout: ""
// limits: {"maxOutputSize": 4194304}
throw 'x'.repeat(1 << 20);
