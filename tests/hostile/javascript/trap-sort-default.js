// A sort by text, of objects whose text is another each time.
// expect: ok
// stdout: "500\n"
const array = Array.from({ length: 500 }, () => ({ toString: () => String(Math.random()) }));
for (let round = 0; round < 20; round++) array.sort();
console.log(array.length);
