// A flood from timers and microtasks, after the program's last line.
// expect: output-limit
// limits: {"maxOutputSize": 1024}
// stdout-bytes: 1024
setInterval(() => Promise.resolve().then(() => console.log('xxxxxxx')));
