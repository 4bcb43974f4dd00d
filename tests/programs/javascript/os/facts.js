const os = require('os');
console.log(JSON.stringify(os.EOL), os.platform(), os.type(), os.endianness(), os.devNull, os.tmpdir(), `${os.platform}`);
console.log(os.constants.signals.SIGINT, os.constants.signals.SIGKILL, os.constants.errno.ENOENT, typeof os.cpus().length, os.loadavg().length);
console.log(require('constants').ENOENT, require('tty').isatty(1), require('node:console') === console);
