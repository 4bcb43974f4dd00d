// exit: 1
function f() {
  console.log('unclosed';
}
