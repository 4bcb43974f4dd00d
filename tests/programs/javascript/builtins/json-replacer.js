// JSON.stringify with a function that replaces values, a list of names, and values that say themselves what they are.
const record = { a: 1, b: { a: 2, c: [3, { a: 4, d: 5 }] }, c: 'see', 1: 'one' };
console.log(JSON.stringify(record, ['a', 'b']), JSON.stringify(record, ['c', 1, 'a', 'a', Object('b')]), JSON.stringify(record, []), JSON.stringify([record], [{}, null, 'c']));
const seen = [];
console.log(JSON.stringify(record, function (key, value) {
  seen.push(`${JSON.stringify(key)} in ${Array.isArray(this) ? 'array' : Object.keys(this).join('+')}`);
  return typeof value === 'number' ? value + 1 : key === 'd' ? undefined : value;
}));
console.log(seen.join('\n'));
console.log(JSON.stringify([1, 2, 3], (key, value) => (key === '1' ? undefined : value)), JSON.stringify(1, () => undefined), JSON.stringify(undefined, (key, value) => (key === '' ? { made: true } : value)));
const order = [];
const told = {
  toJSON(key) {
    order.push(`toJSON ${JSON.stringify(key)}`);
    return { from: key };
  },
};
console.log(JSON.stringify({ x: told, y: [told] }, (key, value) => (order.push(`replace ${JSON.stringify(key)}`), value)), order.join(', '));
console.log(JSON.stringify(told), JSON.stringify({ toJSON: 'no function' }), JSON.stringify({ toJSON: () => undefined }), JSON.stringify([{ toJSON: () => undefined }]));
const changing = { first: { toJSON() { delete changing.second; Object.defineProperty(changing, 'third', { enumerable: false }); changing.fifth = 5; return 1; } }, second: 2, third: 3, fourth: 4 };
console.log(JSON.stringify(changing));
const shrinking = [{ toJSON() { shrinking.length = 2; return 0; } }, 1, 2, 3];
console.log(JSON.stringify(shrinking));
Object.prototype.toJSON = function () { return Array.isArray(this) ? 'an array' : 'an object'; };
console.log(JSON.stringify({ a: [] }), JSON.stringify([[]]), JSON.stringify('text'));
delete Object.prototype.toJSON;
BigInt.prototype.toJSON = function () { return `${this}n`; };
console.log(JSON.stringify({ big: 10n }));
delete BigInt.prototype.toJSON;
console.log(JSON.stringify(new Proxy({ a: 1, b: 2 }, { ownKeys: () => ['b', 'a'], get: (target, key) => (key === 'toJSON' ? undefined : `got ${String(key)}`) })));
