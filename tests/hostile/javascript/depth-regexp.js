// An expression of fifty thousand groups in groups, and look-aheads.
// expect: ok
// stdout: "ended\nended\n"
for (const source of ['('.repeat(50_000) + ')'.repeat(50_000), '(?='.repeat(50_000) + ')'.repeat(50_000)]) {
  try {
    new RegExp(source);
  } catch (error) {
    if (!(error instanceof RangeError || error instanceof SyntaxError)) throw error;
  }
  console.log('ended');
}
