// Everything is frozen before the engine has to write to it.
// expect: error
// error: Error: x
// stdout: "1\n"
for (const it of [globalThis, Object.prototype, Error.prototype, Array.prototype, Function.prototype, console, process, Promise.prototype]) {
  try {
    Object.freeze(it);
  } catch {}
}
Promise.resolve(1).then((it) => {
  console.log(it);
  throw Object.freeze(new Error('x'));
});
