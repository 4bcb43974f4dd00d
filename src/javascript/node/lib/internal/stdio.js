// The standard streams: https://nodejs.org/docs/latest-v20.x/api/process.html#processstdin
//
// Most programs do nothing with standard output but write to it. It becomes a stream of `stream` when that is loaded, or when
// something of a stream is asked of it.

const EventEmitter = require('events');
const { invalidType } = require('internal/errors');

const native = binding('fs');
const { poll } = binding('event_loop');

const CHUNK = 64 * 1024;
const STREAMS = [];

// What is there before a stream is asked for: writing.
class Output {
  constructor(fd) {
    this.fd = fd;
    this._type = 'pipe';
    this._isStdio = true;
    STREAMS.push(this);
  }

  write(chunk, encoding, callback) {
    const bytes = typeof chunk === 'string' && isUtf8(encoding) ? chunk : undefined;
    if (bytes === undefined && !(chunk instanceof Uint8Array)) {
      if (typeof chunk === 'string') {
        native.write(this.fd, require('buffer').Buffer.from(chunk, encoding), -1);
      } else {
        throw chunk === null ? nullChunk() : invalidType('chunk', ['string', 'Buffer', 'Uint8Array'], chunk);
      }
    } else {
      native.write(this.fd, bytes ?? chunk, -1);
    }
    const done = typeof encoding === 'function' ? encoding : callback;
    if (typeof done === 'function') {
      process.nextTick(done, null);
    }
    return true;
  }
}

function isUtf8(encoding) {
  return typeof encoding !== 'string' || encoding === 'utf8' || encoding === 'utf-8';
}

function nullChunk() {
  const { codes } = require('internal/stream_errors');
  return new codes.ERR_STREAM_NULL_VALUES();
}

// Makes streams of what only wrote so far.
function complete() {
  const { Writable } = require('stream');
  for (const output of STREAMS.splice(0)) {
    Object.setPrototypeOf(output, WriteStream(Writable).prototype);
    Writable.call(output, { decodeStrings: false, emitClose: false });
  }
}

let StandardOutput;

function WriteStream(Writable) {
  StandardOutput ??= class WriteStream extends Writable {
    _write(chunk, encoding, callback) {
      const bytes =
        typeof chunk !== 'string' || isUtf8(encoding) ? chunk : require('buffer').Buffer.from(chunk, encoding);
      native.write(this.fd, bytes, -1);
      callback();
    }

    // It stays open for others, whoever has ended writing to it.
    _destroy(error, callback) {
      callback(error);
    }

    destroySoon() {
      this.destroy();
    }
  };
  return StandardOutput;
}

// The methods and properties of a stream that make one.
const METHODS = [
  ...Object.keys(EventEmitter.prototype).filter((name) => typeof EventEmitter.prototype[name] === 'function'),
  'cork',
  'destroy',
  'destroySoon',
  'end',
  'pipe',
  'setDefaultEncoding',
  'uncork',
];
const PROPERTIES = [
  '_writableState',
  '_events',
  'closed',
  'destroyed',
  'errored',
  'writable',
  'writableAborted',
  'writableCorked',
  'writableEnded',
  'writableFinished',
  'writableHighWaterMark',
  'writableLength',
  'writableNeedDrain',
  'writableObjectMode',
];

for (const name of METHODS) {
  Object.defineProperty(Output.prototype, name, {
    value(...args) {
      complete();
      return this[name](...args);
    },
    writable: true,
    configurable: true,
  });
}
for (const name of PROPERTIES) {
  Object.defineProperty(Output.prototype, name, {
    get() {
      complete();
      return this[name];
    },
    set(value) {
      Object.defineProperty(this, name, { value, writable: true, enumerable: true, configurable: true });
    },
    configurable: true,
  });
}

function input() {
  const { Readable } = require('stream');
  const { Buffer } = require('buffer');
  const { systemError } = require('internal/fs/util');
  const stdin = new Readable({
    highWaterMark: CHUNK,
    emitClose: false,
    autoDestroy: true,
    read() {
      poll(() => {
        if (this.destroyed) {
          return;
        }
        const buffer = Buffer.allocUnsafeSlow(CHUNK);
        const count = native.read(0, buffer, -1);
        if (count < 0) {
          this.destroy(systemError(count, 'read'));
        } else if (count === 0) {
          this.push(null);
        } else {
          this.push(Buffer.from(buffer.subarray(0, count)));
        }
      }, 0);
    },
  });
  stdin.fd = 0;
  stdin.ref = stdin.unref = function same() {
    return this;
  };
  return stdin;
}

module.exports = { Output, complete, input };
