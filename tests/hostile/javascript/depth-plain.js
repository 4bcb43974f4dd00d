// A function that calls itself. The engine's error of recursion cannot be caught by the guest.
// expect: error
// error: RangeError: Maximum call stack size exceeded
// stdout: "begun\n"
console.log('begun');
function f() {
  return f() + 1;
}
f();
