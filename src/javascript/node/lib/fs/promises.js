// https://nodejs.org/docs/latest-v20.x/api/fs.html#promises-api

const { unavailable } = require('internal/errors');
const constants = require('internal/fs/constants');
const { FileHandle, contentOf } = require('internal/fs/handle');
const { promised } = require('internal/fs/later');
const sync = require('internal/fs/sync');
const { toPath } = require('internal/fs/util');

const NAMES = [
  'access',
  'copyFile',
  'cp',
  'rename',
  'truncate',
  'rm',
  'rmdir',
  'mkdir',
  'readdir',
  'readlink',
  'symlink',
  'lstat',
  'stat',
  'statfs',
  'link',
  'unlink',
  'chmod',
  'lchown',
  'chown',
  'utimes',
  'lutimes',
  'realpath',
  'mkdtemp',
];

const promises = {};
for (const name of NAMES) {
  const work = sync[`${name}Sync`];
  promises[name] = async (...args) => promised(name, () => work(...args));
  Object.defineProperties(promises[name], { name: { value: name }, length: { value: work.length } });
}

promises.open = async function open(path, flags, mode) {
  return promised('open', () => new FileHandle(sync.openSync(path, flags, mode)));
};

promises.opendir = async function opendir(path, options) {
  return promised('opendir', () => require('fs').opendirSync(path, options));
};

// A file by its path, or by a handle that is open.
const target = (file) => (file instanceof FileHandle ? file.fd : toPath(file));

promises.readFile = async function readFile(path, options) {
  options?.signal?.throwIfAborted();
  return promised('readFile', () => sync.readFileSync(target(path), options));
};

promises.writeFile = async function writeFile(file, data, options) {
  options?.signal?.throwIfAborted();
  const content = await contentOf(data, options);
  return promised('writeFile', () => sync.writeFileSync(target(file), content, options));
};

promises.appendFile = async function appendFile(file, data, options) {
  const content = await contentOf(data, options);
  return promised('appendFile', () => sync.appendFileSync(target(file), content, options));
};

// eslint-disable-next-line require-yield
promises.watch = async function* watch() {
  throw unavailable('fs.watch', 'files change by this program alone');
};

promises.constants = constants;

module.exports = promises;
