// An uncaught error with a message longer than all output may be.
// expect: output-limit | error
// limits: {"maxOutputSize": 1024}
// stdout: ""
// native: no
throw new Error('x'.repeat(1_000_000));
