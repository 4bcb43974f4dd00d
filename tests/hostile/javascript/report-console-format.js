// Format directives with arguments that have no text.
// expect: ok
// stdout: "NaN NaN Symbol(x) 0 %z 100%\n"
console.log('%d %i %s %o %z 100%', Symbol('x'), Symbol('y'), Symbol('x'), 0);
