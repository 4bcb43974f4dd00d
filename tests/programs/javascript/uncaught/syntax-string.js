// exit: 1
const s = 'unterminated;
console.log(s);
