// Deep structures are dropped, and collected.
// expect: ok
// stdout: "dropped\n"
let chain = null;
let f = () => 0;
let promise = Promise.resolve();
for (let i = 0; i < 100_000; i++) {
  chain = { chain };
  const inner = f;
  f = () => inner;
}
chain = f = promise = null;
for (let i = 0; i < 200_000; i++) [{}];
console.log('dropped');
