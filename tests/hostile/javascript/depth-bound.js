// A function bound three thousand times over.
// expect: ok | error
// error: RangeError: Maximum call stack size exceeded
// native: no
let f = () => 1;
for (let i = 0; i < 3_000; i++) f = f.bind(null);
f();
