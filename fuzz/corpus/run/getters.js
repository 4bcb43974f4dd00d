//4 getters where somebody looks
const o = { get a() { console.log("got"); return 1; }, get b() { throw new Error("b"); }, set c(v) {}, get [Symbol.toStringTag]() { throw 1; } };
console.log(o, [o], new Map([[o, o]]));
console.table([o, { x: 1 }, 5]);
console.dir(Object.create(o), { depth: 0, getters: true });
console.log("%s %d %i %f %j %o %O %c %%", o, "12px", 3.9, "x", { a: [o] }, 1, 2);
const { a, ...rest } = o;
