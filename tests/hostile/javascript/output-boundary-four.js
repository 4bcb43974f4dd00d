// Characters of four bytes: up to three bytes of the limit stay unused.
// expect: output-limit
// limits: {"maxOutputSize": 1026}
// stdout-bytes: 1024
console.log('😀'.repeat(1000));
