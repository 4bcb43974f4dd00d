exports.add = (a, b) => a + b;
exports.PI = 3.14;
console.log('math runs', __filename, require.main === module, module.id);
