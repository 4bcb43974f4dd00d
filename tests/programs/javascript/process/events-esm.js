import process from 'process';
process.on('exit', (code) => console.log('exit', code));
process.on('uncaughtException', (error) => console.log('caught', error.message));
setTimeout(() => { throw new Error('in a timer'); }, 1);
await null;
throw new Error('in main');
