// exit: 7
process.on('uncaughtException', (error) => {
  console.log('caught', error.message);
  throw new Error('from the listener');
});
process.on('exit', (code) => console.log('exit', code));
throw new Error('in main');
