// exit: 1
class Reason {
  constructor(code) {
    this.code = code;
  }
}
process.on('exit', (code) => console.log('exit', code));
Promise.reject(new Reason(42));
