// The global object `Intl`.

exports.Intl = require('internal/intl/index');
