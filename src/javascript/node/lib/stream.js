// https://nodejs.org/docs/latest-v20.x/api/stream.html

module.exports = require('npm:readable-stream/lib/stream.js');
require('internal/stdio').complete();
