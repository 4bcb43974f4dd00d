// A toString that needs its own text.
// expect: error
// error: RangeError: Maximum call stack size exceeded
// native: no
const mirror = { toString() { return `${mirror}`; } };
String(mirror);
