// A hundred thousand brackets, compiled by the guest: an error that can be caught.
// expect: ok
// stdout: "caught\ncaught\ncaught\ncaught\n"
for (const source of ['('.repeat(100_000), '['.repeat(100_000), '{'.repeat(100_000), '('.repeat(100_000) + ')'.repeat(100_000)]) {
  try {
    Function(source);
    console.log('compiled');
  } catch (error) {
    if (error instanceof RangeError || error instanceof SyntaxError) console.log('caught');
  }
}
