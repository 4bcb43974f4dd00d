// https://nodejs.org/docs/latest-v20.x/api/util.html#utilparseargsconfig

const { parseArgs } = require('npm:@pkgjs/parseargs');

module.exports = parseArgs;
