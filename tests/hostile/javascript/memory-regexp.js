// An expression with a counted repetition of counted repetitions.
// expect: memory-limit | error | ok | timeout
// limits: {"maxMemoryMB": 32, "timeoutMs": 1000}
// stdout-starts: "begun\n"
console.log('begun');
new RegExp('(((((a{1,1000}){1,1000}){1,1000}){1,1000}){1,1000})').test('a'.repeat(100));
