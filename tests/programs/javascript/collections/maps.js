const ages = new Map([['Ann', 30], ['Bob', 25]]);
ages.set('Cy', 41).set(NaN, 'nan').set(0, 'zero').set(-0, 'minus zero').set({}, 'object').set(null, undefined);
console.log(ages, ages.size, ages.get(NaN), ages.get(0), ages.has({}), ages.get('nope'), ages.delete('Bob'), ages.delete('Bob'));
for (const [name, age] of ages) console.log(name, age);
ages.forEach((value, key, map) => console.log(key, value, map === ages));
console.log([...ages.keys()], [...ages.values()].length, Object.fromEntries([...ages].slice(0, 2)), new Map(Object.entries({ a: 1, b: { c: [2] } })));
const nested = new Map([['outer', new Map([['inner', new Map([['deep', new Map([['deepest', 1]])]])]])]]);
console.log(nested);
const counts = [...'mississippi'].reduce((m, c) => m.set(c, (m.get(c) ?? 0) + 1), new Map());
console.log(counts, [...counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]))[0], Math.max(...counts.values()));
const it = counts.entries(); console.log(it.next(), it.toString(), it[Symbol.toStringTag], typeof it[Symbol.iterator]);
const m = new Map([[1, 'a'], [2, 'b'], [3, 'c']]);
for (const [k] of m) { if (k === 1) { m.delete(2); m.set(4, 'd'); } console.log(k); }
m.clear(); console.log(m, m.size);
const wm = new WeakMap(), key = {}; wm.set(key, 'private'); console.log(wm.get(key), wm.has({}), wm);
console.log(ages.keys(), new Set([1, [2]]).values(), ages.entries().next().value);
