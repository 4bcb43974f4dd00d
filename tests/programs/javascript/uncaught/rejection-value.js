// exit: 1
Promise.reject(42);
console.log('after');
