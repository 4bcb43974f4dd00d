// A flood below the limit of its output when its time is up: what was handed over is there.
// expect: timeout
// limits: {"timeoutMs": 500, "maxOutputSize": 67108864}
// stdout-starts: "line\nline\nline\n"
for (;;) console.log('line');
