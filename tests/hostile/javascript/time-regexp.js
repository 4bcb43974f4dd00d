// A regular expression that tries every way to divide forty letters.
// expect: timeout
// limits: {"timeoutMs": 500}
// stdout: "begun\n"
console.log('begun');
/(a+)+$/.test('a'.repeat(40) + 'b');
