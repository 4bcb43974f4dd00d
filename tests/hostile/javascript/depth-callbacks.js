// Recursion through natives that call back.
// expect: error
// error: RangeError: Maximum call stack size exceeded
// native: no
const turns = [
  () => [1].map(next),
  () => [2, 1].sort(next),
  () => 'a'.replace('a', next),
  () => Reflect.apply(next, null, []),
  () => [...new Map([[1, 1]]).keys()].forEach(next),
  () => next.call.call(next),
];
let turn = 0;
function next() {
  return turns[turn++ % turns.length]();
}
next();
