// A getter that reads itself.
// expect: error
// error: RangeError: Maximum call stack size exceeded
// native: no
({ get x() { return this.x; } }).x;
