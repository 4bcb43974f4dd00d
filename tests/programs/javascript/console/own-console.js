// A console that writes to streams of the program's own.
const { Console } = require('console');
const { Writable } = require('stream');

const lines = [];
const collect = (name) =>
  new Writable({
    write(chunk, encoding, callback) {
      lines.push(`${name}: ${chunk}`);
      callback();
    },
  });

const own = new Console({ stdout: collect('out'), stderr: collect('err'), inspectOptions: { depth: 0 } });
own.log('count %d', 5, { deep: { deeper: 1 } });
own.error('wrong');
own.group('Group');
own.info('two\nlines');
own.warn(new Map([[1, { a: 1 }]]));
own.groupEnd();
own.table([{ a: 1, b: 'x' }]);
own.dir({ a: { b: 1 } });
own.assert(false, 'not %s', 'so');
own.count();
own.count('label');
own.count();
[1, 2].forEach((it) => own.log(it));
const { log } = own;
log('on its own');
console.log(lines);

const plain = new console.Console(process.stdout);
plain.log('to standard output');
console.log(own instanceof Console, console.Console === Console);
try {
  new Console({});
} catch (error) {
  console.log(error.name, error.code);
}
