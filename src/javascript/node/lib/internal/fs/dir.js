// Open directories: https://nodejs.org/docs/latest-v20.x/api/fs.html#class-fsdir

const { failure } = require('internal/errors');
const { validateFunction } = require('internal/validators');
const { later, promised } = require('internal/fs/later');
const { Dirent } = require('internal/fs/stats');
const { check, encoded, toOptions, toPath } = require('internal/fs/util');

const { list } = binding('fs');

const closed = () => failure(Error, 'ERR_DIR_CLOSED', 'Directory handle was closed');

class Dir {
  #entries;
  #path;
  #isClosed = false;

  constructor(path, entries) {
    this.#path = path;
    this.#entries = entries;
  }

  get path() {
    return this.#path;
  }

  readSync() {
    if (this.#isClosed) {
      throw closed();
    }
    return this.#entries.shift() ?? null;
  }

  read(callback) {
    if (callback === undefined) {
      return promised('read', () => this.readSync());
    }
    validateFunction(callback, 'callback');
    later('read', () => this.readSync(), (entry) => callback(null, entry), callback);
    return undefined;
  }

  closeSync() {
    if (this.#isClosed) {
      throw closed();
    }
    this.#isClosed = true;
  }

  close(callback) {
    if (callback === undefined) {
      return promised('close', () => this.closeSync());
    }
    validateFunction(callback, 'callback');
    later('close', () => this.closeSync(), () => callback(null), callback);
    return undefined;
  }

  async *entries() {
    try {
      for (let entry = await this.read(); entry !== null; entry = await this.read()) {
        yield entry;
      }
    } finally {
      await this.close();
    }
  }

  [Symbol.asyncIterator]() {
    return this.entries();
  }
}

function opendirSync(path, options) {
  const given = toOptions(options);
  const name = toPath(path);
  const found = [];
  const pending = [name];
  for (let index = 0; index < pending.length; index += 1) {
    const directory = pending[index];
    const entries = check(list(directory), 'opendir');
    for (let at = 0; at < entries.length; at += 2) {
      const entry = new Dirent(encoded(entries[at], given), directory, entries[at + 1]);
      found.push(entry);
      if (given.recursive && entry.isDirectory()) {
        pending.push(require('path').join(directory, entries[at]));
      }
    }
  }
  return new Dir(name, found);
}

module.exports = { Dir, opendirSync };
