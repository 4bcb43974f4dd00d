// Exit codes of every kind of value, none of which breaks the engine.
// expect: ok | error
// stdout: "begun\n"
console.log('begun');
for (const code of [Symbol('x'), {}, [], 'abc', 1e300, -1, NaN, 5n, null, new Proxy({}, {}), undefined]) {
  try {
    process.exitCode = code;
  } catch {}
}
