// exit: 1
setTimeout(() => {
  console.log('fires');
  null.x;
}, 1);
setTimeout(() => console.log('never'), 100);
