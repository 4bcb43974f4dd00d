//4 maps, sets, weak things
const s = new Set([1, 2, 3]); console.log(s.union?.(new Set([4])), new WeakRef({}).deref(), new Map([[NaN, 1]]).get(NaN), Object.entries({ a: 1 }), Object.fromEntries([["x", 1]]));
new FinalizationRegistry(() => console.log("gone")).register({}, 1); new WeakMap().set(1, 2);
