//4 values of every kind, as they are shown
const cycle = { name: "c" }; cycle.self = cycle; cycle.list = [cycle, [[[[1]]]]];
console.log([cycle, new Set([1, "a", cycle]), new Map([["k", { v: 1 }]]), Symbol("s"), 10n, -0, NaN, null, undefined, /x/gi, new Date(0), new Date(NaN)]);
console.log([function f() {}, class A extends Array {}, () => {}, async () => {}, function* () {}, new (class extends Map {})(), Object.create(null), new Boolean(false), new String("s"), new Error("e").message]);
console.log([new Uint8Array(3), new ArrayBuffer(2), new DataView(new ArrayBuffer(1)), new WeakMap(), Promise.resolve(1), Promise.reject(2).catch(() => {}), globalThis === this, [, 1, , 2], Array(200).fill(7), "x".repeat(200), { "a-b": 1, 1: 2 }, Math, JSON, Reflect]);
console.group("g"); console.info("in\nside"); console.groupEnd(); console.count(); console.time("t"); console.timeEnd("t"); console.assert(false, "as%s", "sert"); console.trace("t");
