// One write, five thousand times what is allowed.
// expect: output-limit
// limits: {"maxOutputSize": 1024}
// stdout-bytes: 1024
process.stdout.write('x'.repeat(5_000_000));
