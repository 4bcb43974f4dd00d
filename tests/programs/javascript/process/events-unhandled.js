process.on('unhandledRejection', (reason, promise) => {
  console.log('unhandled', reason instanceof Error ? reason.message : reason, promise instanceof Promise);
});
Promise.reject(new Error('an error'));
Promise.reject(5);
setTimeout(() => Promise.reject('later'), 1);
setTimeout(() => console.log('goes on'), 3);
const handled = Promise.reject(new Error('never'));
handled.catch(() => console.log('handled'));
