// exit: 1
setTimeout(() => {
  Promise.reject(new Error('in a timer'));
  console.log('timer');
}, 1);
setTimeout(() => console.log('never'), 2);
