// https://nodejs.org/docs/latest-v20.x/api/punycode.html

module.exports = require('npm:punycode/punycode.js');
