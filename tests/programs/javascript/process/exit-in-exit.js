// exit: 9
process.on('exit', (code) => {
  console.log('exit', code);
  process.exit(9);
});
process.exit(1);
