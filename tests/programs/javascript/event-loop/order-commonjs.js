setTimeout(() => console.log('timeout'), 0);
setImmediate(() => console.log('immediate'));
Promise.resolve().then(() => {
  console.log('micro 1');
  process.nextTick(() => console.log('tick from micro'));
  queueMicrotask(() => console.log('micro from micro'));
}).then(() => console.log('micro 2'));
process.nextTick(() => {
  console.log('tick 1');
  Promise.resolve().then(() => console.log('micro from tick'));
  process.nextTick(() => console.log('tick from tick'));
});
queueMicrotask(() => console.log('queued'));
(async () => {
  console.log('async begins');
  await null;
  console.log('async goes on');
})();
console.log('end of script');
