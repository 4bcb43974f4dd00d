// JSON of a hundred thousand brackets: V8 reads it, another may refuse it; nobody may fall over it.
// expect: ok
// stdout: "ended\n"
try {
  JSON.parse('['.repeat(100_000) + ']'.repeat(100_000));
} catch (error) {
  if (!(error instanceof RangeError || error instanceof SyntaxError)) throw error;
}
console.log('ended');
