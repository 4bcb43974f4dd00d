// exit: 1
const config = { load: 'not a function' };
console.log('loading');
config.load();
