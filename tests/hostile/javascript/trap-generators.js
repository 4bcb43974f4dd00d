// A generator that is resumed by itself, returned from in a finally, and thrown into before it began.
// expect: ok
// stdout: "caught\n2 false\nthrown\n"
let it = (function* () {
  it.next();
})();
try {
  it.next();
} catch (error) {
  if (error instanceof TypeError) console.log('caught');
}
it = (function* () {
  try {
    yield 1;
  } finally {
    yield 2;
  }
})();
it.next();
const { value, done } = it.return(5);
console.log(value, done);
try {
  (function* () {})().throw('thrown');
} catch (error) {
  console.log(error);
}
