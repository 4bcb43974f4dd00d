console.log('%s|%s|%s|%s', 'a', 1, true, null); console.log('%d|%d|%d', 1.5, '42', 'x'); console.log('%i|%f', 42.9, '3.14abc');
console.log('%j', { a: [1, 'b'] }); console.log('%o|%O', [1], { a: { b: { c: { d: 1 } } } }); console.log('%c styled', 'color: red');
console.log('%s %s', 'one'); console.log('%s', 'one', 'two', 3); console.log('100% sure', 1); console.log('%%s', 1); console.log('%'); console.log('%x %s', 'y');
console.log('%s', -0, [1, [2]], 5n); console.log('%d', 5n, '%d'); console.log('a', '%s', 'b'); console.log('%s'); console.log(1, '%s', 2);
