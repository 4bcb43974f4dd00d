// A hundred thousand writes of one byte: they are gathered, and none is lost.
// expect: ok
// stdout-bytes: 100000
for (let i = 0; i < 100_000; i++) process.stdout.write('x');
