// A class whose instances make instances.
// expect: error
// error: RangeError: Maximum call stack size exceeded
// native: no
class Doll {
  inner = new Doll();
}
new Doll();
