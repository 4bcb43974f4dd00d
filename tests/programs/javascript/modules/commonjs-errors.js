function attempt(f) {
  try {
    console.log(f());
  } catch (error) {
    console.log(error.name, error.code, JSON.stringify(error.message), error.requireStack);
  }
}
attempt(() => require('./missing'));
attempt(() => require('missing-package'));
attempt(() => require('./uses-missing'));
attempt(() => require('./throws'));
attempt(() => require('./throws'));
attempt(() => require(''));
attempt(() => require(5));
attempt(() => require());
attempt(() => require.resolve('./missing'));
attempt(() => require('./syntax'));
attempt(() => require('node:nothing'));
