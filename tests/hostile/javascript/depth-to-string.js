// A toString that needs its own text, which is empty in Boa.
// expect: ok | error
// error: RangeError: Maximum call stack size exceeded
// native: no
const mirror = { toString() { return `${mirror}`; } };
String(mirror);
