// JSON.parse with a function that makes other values of what was read.
const text = '{"name":"Ada","born":"1815-12-10","tags":["a","b",[1,2]],"nested":{"deep":{"er":null}}}';
const order = [];
const result = JSON.parse(text, function (key, value) {
  order.push(`${JSON.stringify(key)}:${Array.isArray(this) ? 'array' : Object.keys(this).join('+')}:${typeof value}`);
  return key === 'born' ? new Date(value).getUTCFullYear() : typeof value === 'number' ? value * 10 : value;
});
console.log(result);
console.log(order.join('\n'));
console.log(JSON.parse('[1,2,3,4]', (key, value) => (key === '1' ? undefined : value)));
console.log(JSON.parse('{"a":1,"b":2}', (key, value) => (key === 'a' ? undefined : value)));
console.log(JSON.parse('1', () => undefined), JSON.parse('1', (key, value) => [key, value]));
console.log(JSON.parse('{"a":[1,2],"b":3}', function (key, value) {
  if (key === 'a') this.b = { late: [7] };
  return value;
}));
console.log(JSON.parse('[0,[1]]', function (key, value) {
  if (key === '0' && this.length === 2) this[1] = 'replaced';
  return value;
}));
console.log(JSON.parse('{"a":1}', 'no function'), JSON.parse('{"a":1}', null));
try {
  JSON.parse('[1]', (key) => { throw new Error(`at ${JSON.stringify(key)}`); });
} catch (error) {
  console.log(error.message);
}
const frozen = JSON.parse('{"a":{"b":1}}', (key, value) => (typeof value === 'object' ? Object.freeze(value) : value));
console.log(Object.isFrozen(frozen), Object.isFrozen(frozen.a));
console.log(JSON.parse('{"a":1}', function () { return arguments.length; }));
