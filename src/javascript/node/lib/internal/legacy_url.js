// The old functions of `url`: https://nodejs.org/docs/latest-v20.x/api/url.html#legacy-url-api

module.exports = require('npm:url/url.js');
