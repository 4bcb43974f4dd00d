console.log('top'); console.group('first'); console.log('in'); console.info('two\nlines'); console.group(); console.log({ a: 1, b: ['x'.repeat(60), 'y'] }); console.groupEnd();
console.groupCollapsed('c', 1, { a: 1 }); console.log('deep'); console.groupEnd(); console.groupEnd(); console.groupEnd(); console.log('top again');
