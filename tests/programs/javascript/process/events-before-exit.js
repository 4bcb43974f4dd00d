let times = 0;
process.on('beforeExit', (code) => {
  console.log('beforeExit', code, ++times);
  if (times < 3) setTimeout(() => console.log('more work'), 1);
});
process.once('exit', () => console.log('exit'));
