// exit: 1
console.log('before');
await null;
await Promise.reject(new Error('reason'));
