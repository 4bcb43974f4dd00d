exports.a = 1;
module.exports.b = 2;
exports['c'] = 3;
Object.defineProperty(exports, 'hidden', { value: 4 });
