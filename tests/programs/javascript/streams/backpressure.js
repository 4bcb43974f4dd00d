const { Writable } = require('stream');
const slow = new Writable({
  highWaterMark: 3,
  write(chunk, encoding, callback) {
    console.log('writing', chunk.toString());
    setTimeout(callback, 1);
  },
});
console.log(slow.write('ab'), slow.write('cd'), slow.writableLength, slow.writableNeedDrain);
slow.on('drain', () => {
  console.log('drain', slow.writableLength);
  slow.end('last', () => console.log('ended'));
});
slow.on('finish', () => console.log('finish'));
slow.on('close', () => console.log('close', slow.destroyed));
const failing = new Writable({ write: (chunk, encoding, callback) => callback(new Error('no')) });
failing.on('error', (error) => console.log('error', error.message));
failing.write('x', (error) => console.log('callback', error.message));
const ended = new Writable({ write: (chunk, encoding, callback) => callback() });
ended.end();
ended.on('error', (error) => console.log(String(error), error.code));
ended.write('x');
try {
  new Writable().write(null);
} catch (error) {
  console.log(String(error));
}
