let rounds = 0;
setImmediate(function again() {
  console.log('immediate', ++rounds);
  process.nextTick(() => console.log('tick', rounds));
  if (rounds < 3) setImmediate(again);
});
const cleared = setImmediate(() => console.log('never'));
setImmediate((a, b) => console.log(a, b), 'with', 'arguments');
clearImmediate(cleared);
