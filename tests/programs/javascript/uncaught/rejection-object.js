// exit: 1
class Failure { code = 42; }
process.on('exit', (code) => console.log('exit', code));
Promise.reject(new Failure());
