// exit: 1
console.log('about to throw');
throw 'just a string';
