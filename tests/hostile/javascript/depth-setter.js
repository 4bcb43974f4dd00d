// A setter that sets itself.
// expect: error
// error: RangeError: Maximum call stack size exceeded
// native: no
({ set x(value) { this.x = value; } }).x = 1;
