// exit: 1
function main() {
  console.log('start');
  undefinedFunction(1, 2);
}
main();
