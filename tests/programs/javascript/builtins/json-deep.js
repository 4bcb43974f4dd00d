// JSON that is nested deeply, or long.
let nested = '0';
for (let depth = 0; depth < 1000; depth++) nested = depth % 2 ? `[${nested}]` : `{"a":${nested}}`;
const value = JSON.parse(nested);
console.log(nested.length, JSON.stringify(value) === nested);
let depth = 0;
for (let it = value; typeof it === 'object'; it = Array.isArray(it) ? it[0] : it.a) depth++;
console.log(depth, JSON.stringify(JSON.parse('['.repeat(2000) + ']'.repeat(2000))).length);
const records = Array.from({ length: 3000 }, (_, index) => ({ id: index, name: `user ${index}`, ratio: index / 8, tags: ['x', `tag ${index % 7}`], extra: index % 3 ? null : { on: true } }));
const text = JSON.stringify(records);
const again = JSON.parse(text);
console.log(text.length, JSON.stringify(again) === text, again[2999].tags[1], again[1].ratio, JSON.stringify(records, null, 2).length);
try {
  const endless = { toJSON: () => ({ again: endless }) };
  JSON.stringify(endless);
} catch (error) {
  console.log(error.name, error.message);
}
console.log(JSON.parse(`"${'ä→'.repeat(50000)}"`).length, JSON.parse(`[${'1,'.repeat(50000)}1]`).length);
