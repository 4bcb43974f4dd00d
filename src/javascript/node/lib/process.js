// https://nodejs.org/docs/latest-v20.x/api/process.html

module.exports = globalThis.process;
