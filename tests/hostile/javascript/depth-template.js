// Template literals in template literals.
// expect: ok
// stdout: "ended\n"
try {
  eval('`${'.repeat(20_000) + '1' + '}`'.repeat(20_000));
} catch (error) {
  if (!(error instanceof RangeError || error instanceof SyntaxError)) throw error;
}
console.log('ended');
