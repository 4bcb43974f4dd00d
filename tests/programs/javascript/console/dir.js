console.dir({ a: { b: { c: { d: 1 } } } }); console.dir({ a: { b: { c: { d: 1 } } } }, { depth: 0 }); console.dir({ a: { b: { c: { d: { e: 1 } } } } }, { depth: null });
console.dir([1, 2], { showHidden: true }); console.dir('string'); console.dirxml({ a: 1 }, 2); console.debug('debug', 1);
console.dir(Array.from({ length: 10 }, (_, i) => i), { maxArrayLength: 3 }); console.dir({ a: 'x'.repeat(20) }, { maxStringLength: 5 }); console.dir({ a: 1, b: { c: 2 } }, { compact: false });
