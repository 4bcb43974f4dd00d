// What `stat` and directories tell: https://nodejs.org/docs/latest-v20.x/api/fs.html#class-fsstats

const constants = require('internal/fs/constants');

const kType = Symbol('type');

class StatsBase {
  isDirectory() {
    return (Number(this.mode) & constants.S_IFMT) === constants.S_IFDIR;
  }
  isFile() {
    return (Number(this.mode) & constants.S_IFMT) === constants.S_IFREG;
  }
  isBlockDevice() {
    return (Number(this.mode) & constants.S_IFMT) === constants.S_IFBLK;
  }
  isCharacterDevice() {
    return (Number(this.mode) & constants.S_IFMT) === constants.S_IFCHR;
  }
  isSymbolicLink() {
    return (Number(this.mode) & constants.S_IFMT) === constants.S_IFLNK;
  }
  isFIFO() {
    return (Number(this.mode) & constants.S_IFMT) === constants.S_IFIFO;
  }
  isSocket() {
    return (Number(this.mode) & constants.S_IFMT) === constants.S_IFSOCK;
  }
}

const OWNER = 1000;
const DEVICE = 1;
const BLOCK_BYTES = 4096;

class Stats extends StatsBase {
  // From the numbers that the binding gives.
  constructor([mode, ino, nlink, isOwn, size, rdev, atimeMs, mtimeMs, ctimeMs]) {
    super();
    this.dev = DEVICE;
    this.mode = mode;
    this.nlink = nlink;
    this.uid = isOwn ? OWNER : 0;
    this.gid = isOwn ? OWNER : 0;
    this.rdev = rdev;
    this.blksize = BLOCK_BYTES;
    this.ino = ino;
    this.size = size;
    this.blocks = Math.ceil(size / BLOCK_BYTES) * (BLOCK_BYTES / 512);
    this.atimeMs = atimeMs;
    this.mtimeMs = mtimeMs;
    this.ctimeMs = ctimeMs;
    this.birthtimeMs = ctimeMs;
    this.atime = new Date(Math.round(atimeMs));
    this.mtime = new Date(Math.round(mtimeMs));
    this.ctime = new Date(Math.round(ctimeMs));
    this.birthtime = new Date(Math.round(ctimeMs));
  }
}

class BigIntStats extends StatsBase {
  constructor(numbers) {
    super();
    const stats = new Stats(numbers);
    const times = ['atime', 'mtime', 'ctime', 'birthtime'];
    for (const [key, value] of Object.entries(stats)) {
      if (typeof value === 'number') {
        this[key] = BigInt(Math.trunc(value));
      }
    }
    for (const time of times) {
      this[`${time}Ns`] = BigInt(Math.round(stats[`${time}Ms`] * 1e3)) * 1000n;
    }
    for (const time of times) {
      this[time] = stats[time];
    }
  }
}

const toStats = (numbers, { bigint = false } = {}) => (bigint ? new BigIntStats(numbers) : new Stats(numbers));

const TYPES = new Map([
  [constants.S_IFREG, constants.UV_DIRENT_FILE],
  [constants.S_IFDIR, constants.UV_DIRENT_DIR],
  [constants.S_IFLNK, constants.UV_DIRENT_LINK],
  [constants.S_IFIFO, constants.UV_DIRENT_FIFO],
  [constants.S_IFCHR, constants.UV_DIRENT_CHAR],
]);

class Dirent {
  constructor(name, path, mode) {
    this.name = name;
    this.parentPath = path;
    this.path = path;
    this[kType] = TYPES.get(mode) ?? constants.UV_DIRENT_UNKNOWN;
  }
  isDirectory() {
    return this[kType] === constants.UV_DIRENT_DIR;
  }
  isFile() {
    return this[kType] === constants.UV_DIRENT_FILE;
  }
  isBlockDevice() {
    return this[kType] === constants.UV_DIRENT_BLOCK;
  }
  isCharacterDevice() {
    return this[kType] === constants.UV_DIRENT_CHAR;
  }
  isSymbolicLink() {
    return this[kType] === constants.UV_DIRENT_LINK;
  }
  isFIFO() {
    return this[kType] === constants.UV_DIRENT_FIFO;
  }
  isSocket() {
    return this[kType] === constants.UV_DIRENT_SOCKET;
  }
}

module.exports = { Dirent, Stats, toStats };
