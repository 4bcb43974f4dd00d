// A table of a thousand rows and columns.
// expect: output-limit
// limits: {"maxOutputSize": 1024}
console.table(Array.from({ length: 1000 }, () => Array(100).fill('cell')));
