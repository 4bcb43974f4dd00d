// A string that doubles until no string may be longer.
// expect: memory-limit | error
// limits: {"maxMemoryMB": 64}
// stdout: "begun\n"
// native: no
console.log('begun');
let text = 'x';
for (;;) text += text;
