//4 timers that make timers
let n = 0;
function again() { if (n++ < 20) setTimeout(again, n * 10).unref?.(); }
again();
const t = setInterval(() => n > 10 && clearInterval(t), 7);
clearTimeout({}); clearTimeout(t + 1); try { setTimeout("text", -5); } catch (e) { console.log(e.code); }
setTimeout((a, b) => { console.log(a, b, n, Date.now(), performance?.now?.()); throw new Error("in a timer"); }, 1e3, 1, 2);
