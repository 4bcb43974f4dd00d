process.on('uncaughtException', (error, origin) => console.log(error.name, error.code, origin));
Promise.reject(new TypeError('an error'));
Promise.reject(5);
setTimeout(() => console.log('goes on'), 1);
