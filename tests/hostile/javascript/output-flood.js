// Prints for ever.
// expect: output-limit
// limits: {"maxOutputSize": 2048}
// stdout-bytes: 2048
for (;;) console.log('x'.repeat(99));
