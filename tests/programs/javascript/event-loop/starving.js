let n = 0;
function micro() {
  if (++n < 1000) return Promise.resolve().then(micro);
  console.log('microtasks', n);
}
setTimeout(() => console.log('timeout'), 0);
micro();
let ticks = 0;
process.nextTick(function tick() {
  if (++ticks < 500) process.nextTick(tick);
  else console.log('ticks', ticks);
});
