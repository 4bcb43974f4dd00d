// https://nodejs.org/docs/latest-v20.x/api/stream.html#streams-promises-api

module.exports = require('stream').promises;
