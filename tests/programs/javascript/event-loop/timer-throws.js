// exit: 1
setTimeout(() => {
  console.log('first');
  throw new RangeError('in a timer');
}, 1);
setTimeout(() => console.log('never'), 1);
