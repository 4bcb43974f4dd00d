// A program that is a number with a hundred thousand signs.
// expect: error
// error-starts: RangeError: Maximum call stack size exceeded
// before: ["- ", 100000]
// native: no
1
