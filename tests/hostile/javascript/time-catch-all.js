// A loop that catches everything and never leaves its finally.
// expect: timeout
// limits: {"timeoutMs": 500}
// stdout: "begun\n"
console.log('begun');
outer: for (;;) {
  try {
    throw 1;
  } catch {
    continue outer;
  } finally {
    continue outer;
  }
}
