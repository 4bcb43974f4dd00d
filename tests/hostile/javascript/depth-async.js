// An async function that awaits itself: the promise is rejected in V8, the run is over here.
// expect: error
// error: RangeError: Maximum call stack size exceeded
// stdout: "begun\n"
// native: no
console.log('begun');
async function f() {
  await f();
}
f();
