//4 generators and iterators
function* inner() { try { const x = yield 1; console.log(x); yield* [2, 3]; } finally { console.log("closed"); } return 9; }
function* outer() { const r = yield* inner(); console.log(r); }
console.log([...outer()]);
const g = inner(); g.next(); g.next("sent"); console.log(g.return(5), g.next());
for (const x of { [Symbol.iterator]() { let n = 0; return { next: () => ({ value: n, done: n++ > 2 }), return() { console.log("return"); return {}; } }; } }) { if (x) break; }
console.log(Iterator.from([1, 2, 3]).map((x) => x * 2).take(2).toArray());
(async () => { async function* a() { yield 1; await null; yield Promise.resolve(2); } for await (const x of a()) console.log(x); })();
g.throw(new Error("thrown in"));
