// exit: 1
function f() {
  if (true) {
    console.log('x');
}
