//4 callbacks that change what is walked over
const x = [5, 1, 4]; x.sort(() => { x.length = 1; return Math.random() - 0.5; });
const m = new Map([[1, 1]]); let n = 0; for (const [k] of m) { m.delete(k); if (n++ < 50) m.set(k + 1, 1); }
[1, 2, 3].forEach((v, i, a) => a.splice(i, 1)); "abc".replace(/./g, () => { throw new Error("in replace"); });
