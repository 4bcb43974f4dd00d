// https://nodejs.org/docs/latest-v20.x/api/os.html#os-constants

const { constants } = require('os');

module.exports = Object.freeze({
  ...constants.dlopen,
  ...constants.errno,
  ...constants.priorities,
  ...constants.signals,
  ...require('fs').constants,
});
