// exit: 1
// The place of a method that is called on nothing is the place of its name.
function describe(config) {
  const parts = [];
  parts.push(config.name);
  console.log(parts);
  return config.handler.call(null, config);
}

describe({ name: 'first', handler: (it) => it.name });
[{ name: 'second', handler: null }].map((config) => {
  return describe(config);
});
