// Both streams share one limit.
// expect: output-limit
// limits: {"maxOutputSize": 1024}
// stdout-bytes: 600
process.stdout.write('x'.repeat(600));
process.stderr.write('y'.repeat(600));
process.stdout.write('never');
