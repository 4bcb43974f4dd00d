//1 an array that grows
const a = []; for (;;) a.push({ a, n: a.length, s: "x" + a.length });
