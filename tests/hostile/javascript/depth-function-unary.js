// Chains without a bracket, compiled by the guest.
// expect: ok | error
// error: RangeError: Maximum call stack size exceeded
// native: no
for (const source of [
  '! '.repeat(100_000) + '1',
  'typeof '.repeat(100_000) + '1',
  'a=>'.repeat(100_000) + '1',
  'new '.repeat(100_000) + 'X',
  '1?1:'.repeat(100_000) + '1',
  'a='.repeat(100_000) + '1',
  '1**'.repeat(100_000) + '1',
  'if(0);else '.repeat(100_000) + ';',
]) {
  try {
    Function(source);
  } catch (error) {
    if (!(error instanceof RangeError || error instanceof SyntaxError)) throw error;
  }
  console.log('ended');
}
