// A proxy whose every trap throws is thrown.
// expect: error
// error-starts: Uncaught: 
// stdout: ""
throw new Proxy({}, new Proxy({}, { get() { throw new Error('trap'); } }));
