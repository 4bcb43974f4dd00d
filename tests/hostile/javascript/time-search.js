// A search for a long text in a longer one, by a native.
// expect: timeout
// limits: {"timeoutMs": 500}
// stdout: "begun\n"
console.log('begun');
const text = 'a'.repeat(2_000_000);
for (;;) text.indexOf('a'.repeat(1_000_000) + 'b');
