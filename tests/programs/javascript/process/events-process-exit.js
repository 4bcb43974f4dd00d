// exit: 4
process.on('exit', (code) => console.log('exit', code));
process.on('beforeExit', () => console.log('never'));
setTimeout(() => {
  console.log('exits');
  process.exit(4);
}, 1);
setTimeout(() => console.log('never'), 50);
