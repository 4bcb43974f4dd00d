const { Readable, Writable, Transform, PassThrough } = require('stream');
class Upper extends Transform {
  _transform(chunk, encoding, callback) {
    callback(null, chunk.toString().toUpperCase());
  }
}
class Collector extends Writable {
  chunks = [];
  _write(chunk, encoding, callback) {
    this.chunks.push(chunk);
    callback();
  }
  _final(callback) {
    console.log('final', this.chunks);
    callback();
  }
}
const collector = new Collector();
Readable.from(['a', 'b']).pipe(new Upper()).pipe(collector);
collector.on('finish', () => console.log('finish'));
const source = new Readable({ read() {} });
source.push('hello ');
source.push('world');
source.push(null);
source.setEncoding('utf8');
source.on('readable', () => {
  for (let chunk = source.read(); chunk !== null; chunk = source.read()) console.log('read', chunk);
});
source.on('end', () => console.log('end'));
const through = new PassThrough();
through.write('abc');
through.end('def');
let text = '';
through.on('data', (chunk) => (text += chunk)).on('end', () => console.log(text));
let next = 0;
const counter = new Readable({ objectMode: true, read() { this.push(next < 3 ? { next: next++ } : null); } });
counter.on('data', (item) => console.log(item)).on('close', () => console.log('closed'));
