// exit: 3
process.on('exit', (code) => {
  console.log('exit', code, process.exitCode);
  process.exitCode = 3;
  setTimeout(() => console.log('never'), 0);
  Promise.resolve().then(() => console.log('never'));
});
process.on('beforeExit', (code) => console.log('beforeExit', code));
console.log('main');
