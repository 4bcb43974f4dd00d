// exit: 1
process.on('uncaughtExceptionMonitor', (error, origin) => console.log('seen', error.message, origin));
throw new Error('nobody catches');
