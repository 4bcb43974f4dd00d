module.exports = require('./es.mjs').a;
