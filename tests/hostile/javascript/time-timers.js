// A hundred thousand timers, each is fired once.
// expect: ok
// stdout: "100000\n"
let fired = 0;
for (let i = 0; i < 100_000; i++) setTimeout(() => { if (++fired === 100_000) console.log(fired); });
