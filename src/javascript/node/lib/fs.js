// https://nodejs.org/docs/latest-v20.x/api/fs.html

const { unavailable } = require('internal/errors');
const { validateFunction } = require('internal/validators');
const { later } = require('internal/fs/later');
const constants = require('internal/fs/constants');
const { Dirent, Stats } = require('internal/fs/stats');
const { toOptions, toTime } = require('internal/fs/util');
const sync = require('internal/fs/sync');

// Those of `internal/fs/sync` whose callbacks get nothing but an error and what they return.
const PLAIN = [
  'access',
  'appendFile',
  'chmod',
  'chown',
  'close',
  'copyFile',
  'cp',
  'fchmod',
  'fchown',
  'fdatasync',
  'fstat',
  'fsync',
  'ftruncate',
  'futimes',
  'lchown',
  'link',
  'lstat',
  'lutimes',
  'mkdir',
  'mkdtemp',
  'open',
  'readFile',
  'readdir',
  'readlink',
  'realpath',
  'rename',
  'rm',
  'rmdir',
  'stat',
  'statfs',
  'symlink',
  'truncate',
  'unlink',
  'utimes',
  'writeFile',
];

const fs = {};

function withCallback(name) {
  const work = sync[`${name}Sync`];
  const method = (...args) => {
    const callback = args.length > 1 ? args.pop() : undefined;
    validateFunction(callback, 'cb');
    later(
      name,
      () => work(...args),
      (result) => (result === undefined ? callback(null) : callback(null, result)),
      callback,
    );
  };
  return Object.defineProperties(method, {
    name: { value: name },
    length: { value: work.length + 1 },
  });
}

for (const name of PLAIN) {
  fs[name] = withCallback(name);
  fs[`${name}Sync`] = sync[`${name}Sync`];
}
fs.realpath.native = withCallback('realpath');
for (const name of ['existsSync', 'readSync', 'readvSync', 'writeSync', 'writevSync']) {
  fs[name] = sync[name];
}

fs.close = function close(fd, callback = () => {}) {
  validateFunction(callback, 'cb');
  later('close', () => sync.closeSync(fd), () => callback(null), callback);
};

fs.exists = function exists(path, callback) {
  validateFunction(callback, 'cb');
  later('access', () => sync.existsSync(path), (result) => callback(result), () => callback(false));
};
Object.defineProperty(fs.exists, Symbol.for('nodejs.util.promisify.custom'), {
  value: (path) => new Promise((resolve) => fs.exists(path, resolve)),
});

// Calls back with a number of bytes, and with what they were read into or written from.
function counted(name, names) {
  const work = sync[`${name}Sync`];
  const method = (fd, buffer, ...args) => {
    const callback = args.pop();
    validateFunction(callback, 'cb');
    later(name, () => work(fd, buffer, ...args), (count) => callback(null, count, buffer), callback);
  };
  Object.defineProperty(method, require('util').promisify.args, { value: names, enumerable: false });
  return Object.defineProperty(method, 'name', { value: name });
}

fs.readv = counted('readv', ['bytesRead', 'buffers']);
fs.writev = counted('writev', ['bytesWritten', 'buffers']);
fs.write = counted('write', ['bytesWritten', 'buffer']);

const readCounted = counted('read', ['bytesRead', 'buffer']);
fs.read = function read(fd, ...args) {
  const callback = args.pop();
  validateFunction(callback, 'cb');
  let [buffer, ...rest] = args;
  if (buffer === undefined || (typeof buffer === 'object' && !ArrayBuffer.isView(buffer))) {
    const { buffer: given, offset = 0, length, position = null } = buffer ?? {};
    buffer = given ?? require('buffer').Buffer.alloc(16384);
    rest = [offset, length ?? buffer.byteLength - offset, position];
  }
  readCounted(fd, buffer, ...(rest.length === 0 ? [{}] : rest), callback);
};
Object.defineProperty(fs.read, require('util').promisify.args, { value: ['bytesRead', 'buffer'], enumerable: false });

const NO_EVENTS = 'files change by this program alone';

function refused(name) {
  return Object.defineProperty(
    () => {
      throw unavailable(name, NO_EVENTS);
    },
    'name',
    { value: name.slice(3) },
  );
}

fs.watch = refused('fs.watch');
fs.watchFile = refused('fs.watchFile');
fs.unwatchFile = function unwatchFile() {};

fs.opendirSync = (path, options) => require('internal/fs/dir').opendirSync(path, options);
fs.opendir = (path, options, callback) => {
  const done = typeof options === 'function' ? options : callback;
  validateFunction(done, 'callback');
  later('opendir', () => fs.opendirSync(path, toOptions(options)), (dir) => done(null, dir), done);
};

fs.openAsBlob = async (path, { type = '' } = {}) => new globalThis.Blob([sync.readFileSync(path)], { type });

Object.defineProperty(fs.opendirSync, 'name', { value: 'opendirSync' });

fs.createReadStream = function createReadStream(path, options) {
  return new (require('internal/fs/streams').ReadStream)(path, options);
};
fs.createWriteStream = function createWriteStream(path, options) {
  return new (require('internal/fs/streams').WriteStream)(path, options);
};

fs.Dirent = Dirent;
fs.Stats = Stats;
fs._toUnixTimestamp = toTime;
for (const [key, name] of [
  ['ReadStream', 'ReadStream'],
  ['WriteStream', 'WriteStream'],
  ['FileReadStream', 'ReadStream'],
  ['FileWriteStream', 'WriteStream'],
]) {
  Object.defineProperty(fs, key, {
    enumerable: true,
    configurable: true,
    get: () => require('internal/fs/streams')[name],
    set: (value) => Object.defineProperty(fs, key, { value, writable: true, enumerable: true, configurable: true }),
  });
}
Object.defineProperty(fs, 'Dir', { enumerable: true, configurable: true, get: () => require('internal/fs/dir').Dir });
for (const name of ['F_OK', 'R_OK', 'W_OK', 'X_OK']) {
  Object.defineProperty(fs, name, { enumerable: true, value: constants[name] });
}
Object.defineProperty(fs, 'constants', { enumerable: true, value: constants });
Object.defineProperty(fs, 'promises', {
  enumerable: true,
  configurable: true,
  get: () => require('fs/promises'),
});

module.exports = fs;
