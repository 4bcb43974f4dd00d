// A program that is a lone surrogate in a string that never ends.
// expect: error
// error-starts: SyntaxError
// stdout: ""
'\ud800 never closed
