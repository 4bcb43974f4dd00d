//4 a promise that nobody catches
process.on?.("exit", (code) => console.log("exit", code));
async function f(n) { await null; if (n === 0) throw { code: 5, nested: { a: [1] } }; await f(n - 1); }
f(3);
