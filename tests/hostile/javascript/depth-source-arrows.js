// A program of fifty thousand arrow functions in each other.
// expect: error
// error-starts: RangeError: Maximum call stack size exceeded
// before: ["a=>", 50000]
// native: no
1
