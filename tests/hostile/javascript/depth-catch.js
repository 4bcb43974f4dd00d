// The same by a program that tries to catch it, and to go on in a finally.
// expect: error
// error: RangeError: Maximum call stack size exceeded
// stdout: "begun\n"
console.log('begun');
function f() {
  try {
    f();
  } finally {
    f();
  }
}
f();
