// Characters of two bytes, and a limit that is odd.
// expect: output-limit
// limits: {"maxOutputSize": 1025}
// stdout-bytes: 1024
for (;;) process.stdout.write('é');
