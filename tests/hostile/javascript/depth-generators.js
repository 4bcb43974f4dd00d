// A generator that delegates to itself.
// expect: error
// error: RangeError: Maximum call stack size exceeded
// native: no
function* itself() {
  yield* itself();
}
itself().next();
