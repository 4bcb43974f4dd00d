// exit: 1
function f() {
  await g();
}
