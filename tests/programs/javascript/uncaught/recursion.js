// exit: 1
let depth = 0;
function recurse() {
  depth++;
  return recurse();
}
try {
  recurse();
} catch (error) {
  console.log(error instanceof RangeError, error.message, depth > 1000);
}
process.exit(1);
