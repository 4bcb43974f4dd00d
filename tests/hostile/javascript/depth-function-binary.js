// Chains to the left: sums, members, calls and commas.
// expect: ok | error
// error: RangeError: Maximum call stack size exceeded
// native: no
for (const source of ['1' + '+1'.repeat(50_000), 'a' + '.a'.repeat(50_000), 'a' + '()'.repeat(50_000), '1' + ',1'.repeat(50_000)]) {
  try {
    Function(`if (0) { ${source} }`)();
  } catch (error) {
    if (!(error instanceof RangeError || error instanceof SyntaxError)) throw error;
  }
  console.log('ended');
}
