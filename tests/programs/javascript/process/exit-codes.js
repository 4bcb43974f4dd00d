// exit: 5
console.log(process.exitCode);
process.exitCode = 2;
setTimeout(() => { process.exitCode = 5; }, 1);
