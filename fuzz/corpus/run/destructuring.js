//4 destructuring, labels, switch, with, var
var { a = 1, b: { c: [d, , ...e] = [1, 2, 3, 4] } = {}, ...f } = { x: 1, y: 2 };
outer: for (var i = 0; i < 5; i++) { switch (i) { case 1: continue outer; case 3: break outer; default: console.log(i); } }
with ({ a: 5 }) { console.log(a, d, e, f); }
console.log(typeof hoisted, (function () { return arguments.length + this; }).call(1, 2, 3), a?.b?.[c]?.(), a ?? 1, (a ||= 2, a &&= 3), void 0, (1, 2));
function hoisted(x = y, y) { return x; }
try { hoisted(); } catch ({ message }) { console.log(message); }
label: { break label; } do { var z = 1; } while (0); for (const k in [1, 2]) console.log(k); for (let j of "ab") setTimeout(() => console.log(j));
eval("var made = 1; (function inEval() { null.x; })()");
