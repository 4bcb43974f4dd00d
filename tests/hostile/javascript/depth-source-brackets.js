// A program that is a hundred thousand brackets.
// expect: error
// error-starts: RangeError: Maximum call stack size exceeded
// before: ["(", 100000]
// after: [")", 100000]
1
