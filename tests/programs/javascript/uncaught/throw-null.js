// exit: 1
function f() {
  throw null;
}
f();
