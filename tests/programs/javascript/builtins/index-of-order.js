// The order in which the texts' methods convert what they are given.
const log = [];
const spy = (name, value) => ({
  toString() {
    log.push(`${name} to string`);
    return value;
  },
  valueOf() {
    log.push(`${name} to value`);
    return value;
  },
});
for (const [method, values] of Object.entries({
  indexOf: ['b', 1],
  lastIndexOf: ['b', 1],
  includes: ['b', 1],
  split: ['b', 1],
  padStart: [5, 'x'],
  padEnd: [5, 'x'],
  replace: ['b', 'c'],
  replaceAll: ['b', 'c'],
  slice: [0, 2],
  substring: [0, 2],
  substr: [0, 2],
  at: [1],
  charAt: [1],
  repeat: [2],
})) {
  log.length = 0;
  const answer = String.prototype[method].call(spy('this', 'abc'), ...values.map((value, index) => spy(`argument ${index}`, value)));
  console.log(method, JSON.stringify(answer), log.join(', '));
}
