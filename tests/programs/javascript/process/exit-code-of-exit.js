// exit: 7
process.exitCode = 7;
process.on('exit', (code) => console.log('exit', code));
process.exit();
