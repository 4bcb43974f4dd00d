console.log('%o', { a: 1, b: [1, 2] }); console.log('%o', [1, [2]]); console.dir({ a: 1 }, { showHidden: true }); console.dir(new Uint8Array(2), { showHidden: true });
