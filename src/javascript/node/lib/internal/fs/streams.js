// Files as streams: https://nodejs.org/docs/latest-v20.x/api/fs.html#class-fsreadstream

const { Buffer } = require('buffer');
const { invalidType, outOfRange } = require('internal/errors');
const { validateInteger } = require('internal/validators');
const { later } = require('internal/fs/later');
const sync = require('internal/fs/sync');
const { toOptions, toPath } = require('internal/fs/util');
const { Readable, Writable, finished } = require('stream');

const CHUNK = 64 * 1024;

// Opens the file of a stream, unless it is given as one that is open.
function openFile(stream, callback) {
  if (typeof stream.fd === 'number') {
    callback();
    stream.emit('open', stream.fd);
    stream.emit('ready');
    return;
  }
  later(
    'open',
    () => sync.openSync(stream.path, stream.flags, stream.mode),
    (fd) => {
      stream.fd = fd;
      callback();
      stream.emit('open', fd);
      stream.emit('ready');
    },
    callback,
  );
}

function closeFile(stream, error, callback) {
  const { fd } = stream;
  stream.fd = null;
  if (fd === null || fd === undefined || !stream.autoClose) {
    callback(error);
  } else if (stream.handle) {
    stream.handle.close().then(() => callback(error), callback);
  } else {
    later('close', () => sync.closeSync(fd), () => callback(error), (failed) => callback(error ?? failed));
  }
}

function adopt(stream, path, options, flags) {
  stream.fd = null;
  if (options.fd !== undefined && options.fd !== null) {
    if (typeof options.fd === 'number') {
      stream.fd = options.fd;
    } else if (typeof options.fd === 'object' && typeof options.fd.fd === 'number') {
      stream.handle = options.fd;
      stream.fd = options.fd.fd;
      options.fd.once('close', () => stream.destroy());
      Object.defineProperty(stream, 'handle', { enumerable: false });
    } else {
      throw invalidType('options.fd', ['number', 'FileHandle'], options.fd);
    }
  } else {
    stream.path = toPath(path);
  }
  stream.flags = options.flags ?? flags;
  stream.mode = options.mode ?? 0o666;
  stream.autoClose = options.autoClose ?? true;
}

function ReadStream(path, given) {
  if (!(this instanceof ReadStream)) {
    return new ReadStream(path, given);
  }
  const options = { ...toOptions(given) };
  options.highWaterMark ??= CHUNK;
  adopt(this, path, options, 'r');
  this.start = options.start;
  this.end = options.end ?? Infinity;
  this.pos = undefined;
  this.bytesRead = 0;
  if (this.start !== undefined) {
    validateInteger(this.start, 'start', 0);
    this.pos = this.start;
  }
  if (this.end !== Infinity) {
    validateInteger(this.end, 'end', 0);
    if (this.start !== undefined && this.start > this.end) {
      throw outOfRange('start', `<= "end" (here: ${this.end})`, this.start);
    }
  }
  Readable.call(this, { ...options, construct: undefined });
  if (options.encoding) {
    this.setEncoding(options.encoding);
  }
}
Object.setPrototypeOf(ReadStream.prototype, Readable.prototype);
Object.setPrototypeOf(ReadStream, Readable);

ReadStream.prototype._construct = function construct(callback) {
  openFile(this, callback);
};

ReadStream.prototype._read = function read(size) {
  let count = size;
  if (this.end !== Infinity) {
    const from = this.pos ?? this.bytesRead;
    count = Math.min(count, this.end - from + 1);
  }
  if (count <= 0) {
    this.push(null);
    return;
  }
  const buffer = Buffer.allocUnsafeSlow(count);
  later(
    'read',
    () => sync.readSync(this.fd, buffer, 0, count, this.pos ?? null),
    (bytesRead) => {
      if (this.destroyed) {
        return;
      }
      if (bytesRead === 0) {
        this.push(null);
        return;
      }
      if (this.pos !== undefined) {
        this.pos += bytesRead;
      }
      this.bytesRead += bytesRead;
      this.push(bytesRead === count ? buffer : Buffer.from(buffer.subarray(0, bytesRead)));
    },
    (error) => this.destroy(error),
  );
};

ReadStream.prototype._destroy = function destroy(error, callback) {
  closeFile(this, error, callback);
};

ReadStream.prototype.close = function close(callback) {
  if (callback) {
    finished(this, callback);
  }
  this.destroy();
};

function WriteStream(path, given) {
  if (!(this instanceof WriteStream)) {
    return new WriteStream(path, given);
  }
  const options = { ...toOptions(given) };
  options.decodeStrings = true;
  adopt(this, path, options, 'w');
  this.start = options.start;
  this.pos = undefined;
  this.bytesWritten = 0;
  if (this.start !== undefined) {
    validateInteger(this.start, 'start', 0);
    this.pos = this.start;
  }
  Writable.call(this, { ...options, construct: undefined });
  if (options.encoding) {
    this.setDefaultEncoding(options.encoding);
  }
}
Object.setPrototypeOf(WriteStream.prototype, Writable.prototype);
Object.setPrototypeOf(WriteStream, Writable);

WriteStream.prototype._construct = function construct(callback) {
  openFile(this, callback);
};

WriteStream.prototype._write = function write(chunk, encoding, callback) {
  later(
    'write',
    () => sync.writeSync(this.fd, chunk, 0, chunk.length, this.pos ?? null),
    (count) => {
      this.bytesWritten += count;
      if (this.pos !== undefined) {
        this.pos += count;
      }
      callback();
    },
    callback,
  );
};

WriteStream.prototype._destroy = function destroy(error, callback) {
  closeFile(this, error, callback);
};

WriteStream.prototype.close = function close(callback) {
  if (callback) {
    if (this.closed) {
      process.nextTick(callback);
      return;
    }
    this.on('close', callback);
  }
  if (!this.autoClose) {
    this.on('finish', this.destroy);
  }
  this.end();
};

WriteStream.prototype.destroySoon = WriteStream.prototype.end;

for (const Stream of [ReadStream, WriteStream]) {
  Object.defineProperty(Stream.prototype, 'pending', {
    configurable: true,
    get() {
      return this.fd === null;
    },
  });
  Object.defineProperty(Stream.prototype, 'autoClose', { writable: true, enumerable: false, value: true });
}

module.exports = { ReadStream, WriteStream };
