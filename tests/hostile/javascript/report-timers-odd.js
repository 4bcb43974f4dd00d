// Timers that clear themselves and others, and delays that are no times.
// expect: ok
// stdout: "a\nb\nc\nd\n"
const first = setTimeout(() => {
  console.log('a');
  clearTimeout(first);
  clearTimeout(never);
}, -5);
const never = setTimeout(() => console.log('never'), 20);
setTimeout(() => console.log('b'), NaN);
setTimeout(() => console.log('c'), { valueOf: () => 0 });
let count = 0;
const interval = setInterval(() => {
  if (++count === 2) {
    clearInterval(interval);
    console.log('d');
  }
}, 5);
clearTimeout(undefined);
clearTimeout({});
clearTimeout('x');
