process.on('exit', (code) => console.log('exit', code));
process.once('custom', (value) => console.log('custom', value));
console.log(process.emit('custom', 1), process.emit('custom', 2), process.listenerCount('exit'), process instanceof require('events'));
process.on('warning', (warning) => console.log(warning.name, warning.message, warning.code));
process.emitWarning('careful');
process.emitWarning('old', 'DeprecationWarning', 'DEP0');
process.emitWarning('special', { type: 'Special', code: 'S1', detail: 'more' });
console.log(process.cwd(), typeof process.pid, process.argv0, process.title, process.umask().toString(8), process.release.name);
console.log(Object.keys(process.memoryUsage()), typeof process.hrtime.bigint(), process.hrtime().length, process.uptime() >= 0, Object.keys(process.cpuUsage()));
require('fs').mkdirSync('below');
process.chdir('below');
console.log(process.cwd());
try {
  process.chdir('missing');
} catch (error) {
  console.log(error.message, error.code);
}
process.chdir('..');
require('fs').rmdirSync('below');
