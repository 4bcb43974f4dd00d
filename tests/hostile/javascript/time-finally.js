// A loop in a finally, after an error that would have ended the program.
// expect: timeout
// limits: {"timeoutMs": 500}
// stdout: ""
try {
  throw new Error();
} finally {
  for (;;);
}
