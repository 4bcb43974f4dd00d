// The functions of `fs` that do their work at once, which all others are made of.

const { failure, invalidType, outOfRange } = require('internal/errors');
const { parseMode, validateBoolean, validateInteger } = require('internal/validators');
const constants = require('internal/fs/constants');
const { Dirent, toStats } = require('internal/fs/stats');
const {
  check,
  encoded,
  operationError,
  parseFlags,
  systemError,
  toData,
  toDescriptor,
  toOptions,
  toPath,
  toTime,
} = require('internal/fs/util');

const native = binding('fs');

const ENOENT = -2;
const ENOTDIR = -20;
const EEXIST = -17;

const isMissing = (result) => result === ENOENT || result === ENOTDIR;
const isUtf8 = (encoding) => encoding === 'utf8' || encoding === 'utf-8' || encoding === 'UTF-8';

function join(directory, name) {
  return directory.endsWith('/') ? directory + name : `${directory}/${name}`;
}

function accessSync(path, mode = constants.F_OK) {
  const name = toPath(path);
  if (mode !== undefined && mode !== null && typeof mode !== 'number') {
    const error = new TypeError('mode must be int32 or null/undefined');
    error.code = 'ERR_INVALID_ARG_TYPE';
    throw error;
  }
  check(native.access(name, mode ?? 0), 'access', name);
}

function existsSync(path) {
  try {
    return native.access(toPath(path), constants.F_OK) === 0;
  } catch {
    return false;
  }
}

function openSync(path, flags = 'r', mode = 0o666) {
  const name = toPath(path);
  return check(native.open(name, parseFlags(flags), parseMode(mode, 'mode', 0o666)), 'open', name);
}

function closeSync(fd) {
  check(native.close(toDescriptor(fd)), 'close');
}

// The bytes of a buffer that a read or write is about.
function part(buffer, offset, length) {
  if (!ArrayBuffer.isView(buffer)) {
    throw invalidType('buffer', ['Buffer', 'TypedArray', 'DataView'], buffer);
  }
  let start = offset ?? 0;
  validateInteger(start, 'offset', 0);
  let count = length ?? buffer.byteLength - start;
  if (start > buffer.byteLength) {
    throw outOfRange('offset', `>= 0 && <= ${buffer.byteLength}`, start);
  }
  count |= 0;
  if (count < 0) {
    throw outOfRange('length', '>= 0', count);
  }
  if (count > buffer.byteLength - start) {
    throw outOfRange('length', `<= ${buffer.byteLength - start}`, count);
  }
  return new Uint8Array(buffer.buffer, buffer.byteOffset + start, count);
}

function toPosition(position) {
  if (position === undefined || position === null) {
    return -1;
  }
  if (typeof position === 'bigint') {
    return Number(position);
  }
  validateInteger(position, 'position', -1);
  return position;
}

function readSync(fd, buffer, offsetOrOptions, length, position) {
  toDescriptor(fd);
  let [offset, count, place] = [offsetOrOptions, length, position];
  if (arguments.length <= 3 || (typeof offsetOrOptions === 'object' && offsetOrOptions !== null)) {
    ({ offset = 0, length: count, position: place = null } = offsetOrOptions ?? {});
  }
  const bytes = part(buffer, offset, count);
  if (bytes.length === 0) {
    return 0;
  }
  return check(native.read(fd, bytes, toPosition(place)), 'read');
}

function readvSync(fd, buffers, position) {
  let place = toPosition(position);
  let total = 0;
  for (const buffer of buffers) {
    const count = readSync(fd, buffer, 0, buffer.byteLength, place < 0 ? null : place);
    total += count;
    place += place < 0 ? 0 : count;
    if (count < buffer.byteLength) {
      break;
    }
  }
  return total;
}

function writeSync(fd, buffer, offsetOrOptions, length, position) {
  toDescriptor(fd);
  if (typeof buffer === 'string') {
    const place = toPosition(typeof offsetOrOptions === 'number' ? offsetOrOptions : null);
    return check(native.write(fd, toData(buffer, length), place), 'write');
  }
  let [offset, count, place] = [offsetOrOptions, length, position];
  if (typeof offsetOrOptions === 'object' && offsetOrOptions !== null) {
    ({ offset = 0, length: count, position: place = null } = offsetOrOptions);
  }
  return check(native.write(fd, part(buffer, offset, count), toPosition(place)), 'write');
}

function writevSync(fd, buffers, position) {
  let place = toPosition(position);
  let total = 0;
  for (const buffer of buffers) {
    const count = writeSync(fd, buffer, 0, buffer.byteLength, place < 0 ? null : place);
    total += count;
    place += place < 0 ? 0 : count;
  }
  return total;
}

function readFileSync(path, options) {
  const { encoding, flag } = toOptions(options, { flag: 'r' });
  const isDescriptor = typeof path === 'number';
  const name = isDescriptor ? toDescriptor(path) : toPath(path);
  const read = isUtf8(encoding) ? native.readText : native.readAll;
  const result = read(name, parseFlags(flag));
  if (typeof result === 'number') {
    // What cannot be read was opened all the same.
    const isOpen = isDescriptor || result === -21;
    throw isOpen ? systemError(result, 'read') : systemError(result, 'open', name);
  }
  if (typeof result === 'string') {
    return result;
  }
  const { Buffer } = require('buffer');
  const buffer = Buffer.from(result.buffer, result.byteOffset, result.length);
  return encoding && encoding !== 'buffer' ? buffer.toString(encoding) : buffer;
}

function writeFileSync(path, data, options) {
  const { encoding, mode, flag, flush } = toOptions(options, { encoding: 'utf8', mode: 0o666, flag: 'w', flush: false });
  if (flush !== undefined) {
    validateBoolean(flush, 'options.flush');
  }
  const bytes = toData(data, encoding);
  if (typeof path === 'number') {
    check(native.write(toDescriptor(path), bytes, -1), 'write');
    return;
  }
  const fd = openSync(path, flag, mode);
  try {
    check(native.write(fd, bytes, -1), 'write');
  } finally {
    native.close(fd);
  }
}

function appendFileSync(path, data, options) {
  writeFileSync(path, data, { flag: 'a', ...toOptions(options, {}) });
}

function copyFileSync(src, dest, mode = 0) {
  const [from, to] = [toPath(src, 'src'), toPath(dest, 'dest')];
  validateInteger(mode, 'mode', 0, 7);
  const content = native.readAll(from, constants.O_RDONLY);
  if (typeof content === 'number') {
    throw systemError(content, 'copyfile', from, to);
  }
  const flags = constants.O_WRONLY | constants.O_CREAT | constants.O_TRUNC;
  const fd = check(
    native.open(to, mode & constants.COPYFILE_EXCL ? flags | constants.O_EXCL : flags, 0o666),
    'copyfile',
    from,
    to,
  );
  const written = native.write(fd, content, -1);
  native.fchmod(fd, native.stat(from, true)[0] & 0o7777);
  native.close(fd);
  check(written, 'copyfile', from, to);
}

function statOf(path, options, follows, syscall) {
  const name = toPath(path);
  const numbers = native.stat(name, follows);
  if (options?.throwIfNoEntry === false && isMissing(numbers)) {
    return undefined;
  }
  return toStats(check(numbers, syscall, name), options);
}

const statSync = (path, options = { bigint: false, throwIfNoEntry: true }) => statOf(path, options, true, 'stat');
const lstatSync = (path, options = { bigint: false, throwIfNoEntry: true }) => statOf(path, options, false, 'lstat');

function fstatSync(fd, options = { bigint: false }) {
  return toStats(check(native.fstat(toDescriptor(fd)), 'fstat'), options);
}

function statfsSync(path, options = { bigint: false }) {
  const name = toPath(path);
  check(native.stat(name, true), 'statfs', name);
  const numbers = { type: 0x01021994, bsize: 4096, blocks: 0, bfree: 0, bavail: 0, files: 0, ffree: 0 };
  if (options.bigint) {
    return Object.fromEntries(Object.entries(numbers).map(([key, value]) => [key, BigInt(value)]));
  }
  return numbers;
}

function readdirSync(path, options) {
  const given = toOptions(options);
  const root = toPath(path);
  if (given.recursive !== undefined && given.recursive !== null) {
    validateBoolean(given.recursive, 'options.recursive');
  }
  const found = [];
  const pending = [['', root]];
  for (let index = 0; index < pending.length; index += 1) {
    const [prefix, directory] = pending[index];
    const entries = check(native.list(directory), 'scandir', directory);
    for (let at = 0; at < entries.length; at += 2) {
      const [name, mode] = [entries[at], entries[at + 1]];
      if (given.withFileTypes) {
        found.push(new Dirent(encoded(name, given), directory, mode));
      } else {
        found.push(encoded(prefix + name, given));
      }
      if (given.recursive && mode === constants.S_IFDIR) {
        pending.push([`${prefix}${name}/`, require('path').join(directory, name)]);
      }
    }
  }
  return found;
}

function mkdirSync(path, options) {
  let [mode, recursive] = [0o777, false];
  if (typeof options === 'number' || typeof options === 'string') {
    mode = options;
  } else if (options) {
    recursive = options.recursive ?? false;
    mode = options.mode ?? 0o777;
    validateBoolean(recursive, 'options.recursive');
  }
  const name = toPath(path);
  const permissions = parseMode(mode, 'mode', 0o777);
  if (!recursive) {
    check(native.mkdir(name, permissions), 'mkdir', name);
    return undefined;
  }
  // The first one that is missing is the result.
  const missing = [];
  let isMade = false;
  let current = name.replace(/(?<=.)\/+$/, '');
  for (;;) {
    const result = native.mkdir(current, permissions);
    if (result === 0) {
      isMade = true;
      break;
    }
    if (result === EEXIST) {
      const stats = native.stat(current, true);
      if (typeof stats === 'object' && (stats[0] & constants.S_IFMT) === constants.S_IFDIR) {
        if (missing.length === 0) {
          return undefined;
        }
        break;
      }
      throw systemError(missing.length === 0 ? EEXIST : ENOTDIR, 'mkdir', name);
    }
    const slash = current.lastIndexOf('/');
    if (result !== ENOENT || slash <= 0) {
      throw systemError(result, 'mkdir', name);
    }
    missing.push(current);
    current = current.slice(0, slash);
  }
  for (const directory of missing.reverse()) {
    check(native.mkdir(directory, permissions), 'mkdir', name);
  }
  return isMade ? current : missing[0];
}

function mkdtempSync(prefix, options) {
  const given = toOptions(options);
  const start = toPath(prefix, 'prefix');
  const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';
  for (;;) {
    let suffix = '';
    for (let index = 0; index < 6; index += 1) {
      suffix += letters[Math.floor(Math.random() * letters.length)];
    }
    const result = native.mkdir(start + suffix, 0o700);
    if (result !== EEXIST) {
      check(result, 'mkdtemp', `${start}XXXXXX`);
      return encoded(start + suffix, given);
    }
  }
}

function unlinkSync(path) {
  const name = toPath(path);
  check(native.unlink(name), 'unlink', name);
}

function rmdirSync(path, options) {
  const name = toPath(path);
  if (options?.recursive) {
    const stats = check(native.stat(name, false), 'lstat', name);
    if ((stats[0] & constants.S_IFMT) !== constants.S_IFDIR) {
      throw systemError(ENOTDIR, 'rmdir', name);
    }
    removeTree(name);
    return;
  }
  check(native.rmdir(name), 'rmdir', name);
}

// Removes a directory with all that is in it. Deep ones take no stack.
function removeTree(root) {
  const directories = [root];
  for (let index = 0; index < directories.length; index += 1) {
    const directory = directories[index];
    const entries = check(native.list(directory), 'scandir', directory);
    for (let at = 0; at < entries.length; at += 2) {
      const name = join(directory, entries[at]);
      if (entries[at + 1] === constants.S_IFDIR) {
        directories.push(name);
      } else {
        check(native.unlink(name), 'unlink', name);
      }
    }
  }
  for (const directory of directories.reverse()) {
    check(native.rmdir(directory), 'rmdir', directory);
  }
}

function rmSync(path, options) {
  const name = toPath(path);
  const { force = false, recursive = false } = options ?? {};
  validateBoolean(force, 'options.force');
  validateBoolean(recursive, 'options.recursive');
  const stats = native.stat(name, false);
  if (typeof stats === 'number') {
    if (force && stats === ENOENT) {
      return;
    }
    throw systemError(stats, 'lstat', name);
  }
  if ((stats[0] & constants.S_IFMT) !== constants.S_IFDIR) {
    check(native.unlink(name), 'rm', name);
  } else if (recursive) {
    removeTree(name);
  } else {
    throw operationError('ERR_FS_EISDIR', 'Path is a directory', {
      syscall: 'rm',
      message: 'is a directory',
      path: name,
      errno: 21,
      name: 'EISDIR',
    });
  }
}

function renameSync(oldPath, newPath) {
  const [from, to] = [toPath(oldPath, 'oldPath'), toPath(newPath, 'newPath')];
  check(native.rename(from, to), 'rename', from, to);
}

function linkSync(existingPath, newPath) {
  const [from, to] = [toPath(existingPath, 'existingPath'), toPath(newPath, 'newPath')];
  check(native.link(from, to), 'link', from, to);
}

function symlinkSync(target, path, type) {
  if (type !== undefined && type !== null && !['dir', 'file', 'junction'].includes(type)) {
    throw failure(
      Error,
      'ERR_FS_INVALID_SYMLINK_TYPE',
      `Symlink type must be one of "dir", "file", or "junction". Received "${type}"`,
    );
  }
  const [to, name] = [toPath(target, 'target'), toPath(path)];
  check(native.symlink(to, name), 'symlink', to, name);
}

function readlinkSync(path, options) {
  const given = toOptions(options);
  const name = toPath(path, 'oldPath');
  return encoded(check(native.readlink(name), 'readlink', name), given);
}

function realpathSync(path, options) {
  const given = toOptions(options);
  const name = toPath(path);
  return encoded(check(native.realpath(name), 'lstat', require('path').resolve(name)), given);
}

realpathSync.native = (path, options) => {
  const given = toOptions(options);
  const name = toPath(path);
  return encoded(check(native.realpath(name), 'realpath', name), given);
};

function chmodSync(path, mode) {
  const name = toPath(path);
  check(native.chmod(name, parseMode(mode, 'mode')), 'chmod', name);
}

function fchmodSync(fd, mode) {
  check(native.fchmod(toDescriptor(fd), parseMode(mode, 'mode')), 'fchmod');
}

// Whose a file is cannot be changed by who is not the system's user, unless nothing changes.
function changeOwner(stats, uid, gid, syscall, name) {
  validateInteger(uid, 'uid', -1, 4294967295);
  validateInteger(gid, 'gid', -1, 4294967295);
  const { uid: owner, gid: group } = toStats(check(stats, syscall, name));
  if ((uid !== -1 && uid !== owner) || (gid !== -1 && gid !== group)) {
    throw systemError(-1, syscall, name);
  }
}

function chownSync(path, uid, gid) {
  const name = toPath(path);
  changeOwner(native.stat(name, true), uid, gid, 'chown', name);
}

function lchownSync(path, uid, gid) {
  const name = toPath(path);
  changeOwner(native.stat(name, false), uid, gid, 'lchown', name);
}

function fchownSync(fd, uid, gid) {
  changeOwner(native.fstat(toDescriptor(fd)), uid, gid, 'fchown');
}

function utimesSync(path, atime, mtime) {
  const name = toPath(path);
  check(native.utimes(name, toTime(atime), toTime(mtime), true), 'utime', name);
}

function lutimesSync(path, atime, mtime) {
  const name = toPath(path);
  check(native.utimes(name, toTime(atime), toTime(mtime), false), 'lutime', name);
}

function futimesSync(fd, atime, mtime) {
  check(native.futimes(toDescriptor(fd), toTime(atime), toTime(mtime)), 'futime');
}

function ftruncateSync(fd, len = 0) {
  toDescriptor(fd);
  validateInteger(len, 'len');
  check(native.ftruncate(fd, Math.max(0, len)), 'ftruncate');
}

function truncateSync(path, len = 0) {
  if (typeof path === 'number') {
    ftruncateSync(path, len);
    return;
  }
  const fd = openSync(path, 'r+');
  try {
    ftruncateSync(fd, len);
  } finally {
    native.close(fd);
  }
}

const fsyncSync = (fd) => void check(native.fstat(toDescriptor(fd)), 'fsync');
const fdatasyncSync = (fd) => void check(native.fstat(toDescriptor(fd)), 'fdatasync');

function cpSync(src, dest, options = {}) {
  const [from, to] = [toPath(src, 'src'), toPath(dest, 'dest')];
  const { recursive = false, force = true, errorOnExist = false, filter, dereference = false } = options;
  const isDirectory = (stats) => (stats[0] & constants.S_IFMT) === constants.S_IFDIR;
  const pending = [[from, to]];
  for (let index = 0; index < pending.length; index += 1) {
    const [source, target] = pending[index];
    if (filter !== undefined && !filter(source, target)) {
      continue;
    }
    const stats = check(native.stat(source, dereference), dereference ? 'stat' : 'lstat', source);
    if (isDirectory(stats)) {
      if (!recursive) {
        throw operationError('ERR_FS_EISDIR', 'Path is a directory', {
          syscall: 'cp',
          message: `${source} is a directory (not copied)`,
          path: source,
          errno: 21,
          name: 'EISDIR',
        });
      }
      if (require('path').resolve(target).startsWith(`${require('path').resolve(source)}/`)) {
        throw operationError('ERR_FS_CP_EINVAL', 'Invalid src or dest', {
          syscall: 'cp',
          message: `cannot copy ${source} to a subdirectory of self ${target}`,
          path: target,
          errno: 22,
          name: 'EINVAL',
        });
      }
      mkdirSync(target, { recursive: true });
      const entries = check(native.list(source), 'scandir', source);
      for (let at = 0; at < entries.length; at += 2) {
        pending.push([join(source, entries[at]), join(target, entries[at])]);
      }
    } else {
      if (native.access(target, 0) === 0) {
        if (!force) {
          if (errorOnExist) {
            throw operationError('ERR_FS_CP_EEXIST', 'Target already exists', {
              syscall: 'cp',
              message: `${target} already exists`,
              path: target,
              errno: 17,
              name: 'EEXIST',
            });
          }
          continue;
        }
      } else {
        mkdirSync(require('path').dirname(target), { recursive: true });
      }
      if ((stats[0] & constants.S_IFMT) === constants.S_IFLNK) {
        native.unlink(target);
        check(native.symlink(native.readlink(source), target), 'symlink', source, target);
      } else {
        copyFileSync(source, target);
      }
    }
  }
}

module.exports = {
  accessSync,
  appendFileSync,
  chmodSync,
  chownSync,
  closeSync,
  copyFileSync,
  cpSync,
  existsSync,
  fchmodSync,
  fchownSync,
  fdatasyncSync,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  futimesSync,
  lchownSync,
  linkSync,
  lstatSync,
  lutimesSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  readSync,
  readdirSync,
  readlinkSync,
  readvSync,
  realpathSync,
  renameSync,
  rmSync,
  rmdirSync,
  statSync,
  statfsSync,
  symlinkSync,
  truncateSync,
  unlinkSync,
  utimesSync,
  writeFileSync,
  writeSync,
  writevSync,
};
