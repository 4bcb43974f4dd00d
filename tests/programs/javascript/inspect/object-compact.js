console.log({ a: { b: { c: {} } } }, { a: { b: { c: { d: 1 } } } }, { a: { b: [[[]]] } });
console.log([{ a: 1, b: 2 }, { a: 3, b: 4 }, { a: 5, b: 6 }]);
console.log({ users: [{ name: 'Alice', tags: ['x', 'y'] }, { name: 'Bob', tags: [] }], total: 2 });
