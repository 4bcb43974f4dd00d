// A proxy of an Error is thrown.
// expect: error
// error-starts: Uncaught: Error: inner
// stdout: ""
throw new Proxy(new Error('inner'), { get() { throw new Error('trap'); } });
