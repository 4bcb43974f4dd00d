const es = require('./es.mjs');
console.log(es, es.default);
try {
  require('./waits.mjs');
} catch (error) {
  console.log(error.code);
}
try {
  require('./throws.mjs');
} catch (error) {
  console.log(error.message);
}
console.log(require('./chain.mjs').value);
