// exit: 1
process.on('exit', (code) => console.log('exit', code));
console.log('main');
throw new Error("nobody catches");
