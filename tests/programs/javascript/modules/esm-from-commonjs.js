console.log('main is CommonJS', typeof require);
import('./es.mjs').then(async (es) => {
  console.log(es.value, es.default(), es);
  const again = await import('./es.mjs');
  console.log(again === es);
});
console.log('after');
console.log(require('./es.mjs').value, require('./es.mjs').__esModule);
