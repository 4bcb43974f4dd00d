const first = require('./counter');
first.next();
console.log(require('./counter').next(), Object.keys(require.cache).map((it) => it.split('/').pop()));
delete require.cache[require.resolve('./counter')];
const second = require('./counter');
console.log(second.next(), first === second);
console.log(module.children.map((it) => it.id.split('/').pop()), require('./counter') === second);
require.cache[require.resolve('./counter')].exports = 'replaced';
console.log(require('./counter'));
