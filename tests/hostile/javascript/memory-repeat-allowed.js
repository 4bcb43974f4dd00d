// A string of half a gigabyte, which V8 would make.
// expect: memory-limit | error
// limits: {"maxMemoryMB": 64}
// stdout: "begun\n"
// native: no
console.log('begun');
'x'.repeat(2 ** 29 - 30).charCodeAt(5);
'xy'.repeat(2 ** 27).charCodeAt(5);
