// An exit in a timer, with others waiting and microtasks queued.
// expect: ok
// exit: 5
// stdout: "timer\n"
setTimeout(() => {
  Promise.resolve().then(() => console.log('never'));
  process.nextTick(() => console.log('never'));
  console.log('timer');
  process.exit(5);
});
setTimeout(() => console.log('never'), 1);
setInterval(() => {}, 1);
