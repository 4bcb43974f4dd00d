module.exports = require('./target.cjs');
