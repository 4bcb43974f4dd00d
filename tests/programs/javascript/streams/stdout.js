console.log(process.stdout.write('text\n'), process.stdout.isTTY, process.stdout.columns, process.stdout.fd, process.stderr.fd);
process.stdout.write(Buffer.from('bytes\n'));
process.stdout.write('6869', 'hex');
process.stdout.write('\n', () => console.log('written'));
process.stdout.on('pipe', () => console.log('pipe'));
require('stream').Readable.from(['piped\n']).pipe(process.stdout, { end: false });
for (const wrong of [5, null, undefined, {}]) {
  try {
    process.stdout.write(wrong);
  } catch (error) {
    console.log(String(error));
  }
}
console.log(process.stdout instanceof require('stream').Writable, process.stdout.writable);
