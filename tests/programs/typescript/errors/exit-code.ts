// exit: 3
type Code = 0 | 3;
const code = 3 as Code;
process.exitCode = code;
console.error('leaving with', code);
