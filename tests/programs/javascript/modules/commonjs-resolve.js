console.log(require('./dir'), require('./dir/'), require('./pkg'), require('./data'), require('./data.json'));
console.log(require('./name'), require('./name.js'), require('.'), require('./sub/..') === require('.'));
console.log(require.resolve('./dir'), require.resolve('fs'), require.resolve('node:path'));
console.log(require.resolve.paths('./x'), require.resolve.paths('fs'));
console.log(require.resolve('./b', { paths: [__dirname + '/sub'] }));
console.log(require('./noext').trim);
