// Open files with promises: https://nodejs.org/docs/latest-v20.x/api/fs.html#class-filehandle

const EventEmitter = require('events');
const { promised } = require('internal/fs/later');
const sync = require('internal/fs/sync');
const { systemError } = require('internal/fs/util');

const kFd = Symbol('kFd');

// Gathers what an iterable or a stream gives, where Node writes that to a file.
async function contentOf(data, options) {
  const isIterable = data !== null && typeof data === 'object' && !ArrayBuffer.isView(data);
  if (!isIterable || !(data[Symbol.asyncIterator] || data[Symbol.iterator])) {
    return data;
  }
  const { Buffer } = require('buffer');
  const encoding = typeof options === 'string' ? options : options?.encoding;
  const chunks = [];
  for await (const chunk of data) {
    chunks.push(typeof chunk === 'string' ? Buffer.from(chunk, encoding ?? 'utf8') : chunk);
  }
  return Buffer.concat(chunks);
}

class FileHandle extends EventEmitter {
  constructor(fd) {
    super();
    this[kFd] = fd;
  }

  get fd() {
    return this[kFd];
  }

  #promise(name, work) {
    return promised(name, () => {
      if (this[kFd] < 0) {
        throw systemError(-9, name);
      }
      return work(this[kFd]);
    });
  }

  async appendFile(data, options) {
    const content = await contentOf(data, options);
    return this.#promise('appendFile', (fd) => sync.writeFileSync(fd, content, options));
  }

  async writeFile(data, options) {
    const content = await contentOf(data, options);
    return this.#promise('writeFile', (fd) => sync.writeFileSync(fd, content, options));
  }

  async readFile(options) {
    return this.#promise('readFile', (fd) => sync.readFileSync(fd, options));
  }

  async read(buffer, ...args) {
    let bytes = buffer;
    let rest = args;
    if (!ArrayBuffer.isView(buffer)) {
      const { buffer: given, offset = 0, length, position = null } = buffer ?? {};
      bytes = given ?? require('buffer').Buffer.alloc(16384);
      rest = [offset, length ?? bytes.byteLength - offset, position];
    }
    const bytesRead = await this.#promise('read', (fd) => sync.readSync(fd, bytes, ...(rest.length === 0 ? [{}] : rest)));
    return { __proto__: null, bytesRead, buffer: bytes };
  }

  async readv(buffers, position) {
    const bytesRead = await this.#promise('readv', (fd) => sync.readvSync(fd, buffers, position));
    return { __proto__: null, bytesRead, buffers };
  }

  async write(buffer, ...args) {
    const bytesWritten = await this.#promise('write', (fd) => sync.writeSync(fd, buffer, ...args));
    return { __proto__: null, bytesWritten, buffer };
  }

  async writev(buffers, position) {
    const bytesWritten = await this.#promise('writev', (fd) => sync.writevSync(fd, buffers, position));
    return { __proto__: null, bytesWritten, buffers };
  }

  async chmod(mode) {
    return this.#promise('fchmod', (fd) => sync.fchmodSync(fd, mode));
  }

  async chown(uid, gid) {
    return this.#promise('fchown', (fd) => sync.fchownSync(fd, uid, gid));
  }

  async datasync() {
    return this.#promise('fdatasync', (fd) => sync.fdatasyncSync(fd));
  }

  async sync() {
    return this.#promise('fsync', (fd) => sync.fsyncSync(fd));
  }

  async stat(options) {
    return this.#promise('fstat', (fd) => sync.fstatSync(fd, options));
  }

  async truncate(len = 0) {
    return this.#promise('ftruncate', (fd) => sync.ftruncateSync(fd, len));
  }

  async utimes(atime, mtime) {
    return this.#promise('futimes', (fd) => sync.futimesSync(fd, atime, mtime));
  }

  close = () => {
    const fd = this[kFd];
    if (fd < 0) {
      return Promise.resolve();
    }
    this[kFd] = -1;
    return promised('close', () => sync.closeSync(fd)).then(() => {
      this.emit('close');
    });
  };

  readLines(options = {}) {
    return require('readline').createInterface({ input: this.createReadStream(options), crlfDelay: Infinity });
  }

  createReadStream(options = {}) {
    return require('fs').createReadStream('', { ...options, fd: this });
  }

  createWriteStream(options = {}) {
    return require('fs').createWriteStream('', { ...options, fd: this });
  }

  async [Symbol.asyncDispose ?? Symbol.for('Symbol.asyncDispose')]() {
    await this.close();
  }
}

module.exports = { FileHandle, contentOf };
