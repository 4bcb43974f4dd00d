// JSON of five hundred brackets. Boa takes 128.
// expect: ok | error
// error-starts: SyntaxError: recursion limit exceeded
let array = JSON.parse('['.repeat(500) + ']'.repeat(500));
let depth = 0;
for (; array; array = array[0]) depth++;
console.log(depth);
