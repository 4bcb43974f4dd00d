// A program is a script: it has no import.meta and no import declarations.
// expect: error
// error-starts: SyntaxError
// stdout: ""
console.log(import.meta.url);
