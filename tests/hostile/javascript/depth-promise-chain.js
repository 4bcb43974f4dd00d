// Promises resolved with promises, ten thousand deep: no recursion is needed.
// expect: ok
// stdout: "1\n"
let promise = Promise.resolve(1);
for (let i = 0; i < 10_000; i++) {
  const inner = promise;
  promise = new Promise((resolve) => resolve(inner));
}
promise.then(console.log);
