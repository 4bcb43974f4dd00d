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
    if (typeof chunk === 'string') {
      native.write(this.fd, isUtf8(encoding) ? chunk : require('buffer').Buffer.from(chunk, encoding), -1);
    } else if (ArrayBuffer.isView(chunk)) {
      native.write(this.fd, new Uint8Array(chunk.buffer, chunk.byteOffset, chunk.byteLength), -1);
    } else {
      throw chunk === null ? nullChunk() : invalidType('chunk', ['string', 'Buffer', 'TypedArray', 'DataView'], chunk);
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

let StandardOutput;

// Makes streams of what only wrote so far, and of what comes later. `stream` calls it when it is loaded.
function complete() {
  const { Writable } = require('stream');
  StandardOutput ??= class WriteStream extends Writable {
    _write(chunk, encoding, callback) {
      const isText = typeof chunk === 'string' && !isUtf8(encoding);
      native.write(this.fd, isText ? require('buffer').Buffer.from(chunk, encoding) : chunk, -1);
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
  for (const output of STREAMS.splice(0)) {
    Object.setPrototypeOf(output, StandardOutput.prototype);
    Writable.call(output, { decodeStrings: false, emitClose: false });
  }
}

function output(fd) {
  const made = new Output(fd);
  if (StandardOutput !== undefined) {
    complete();
  }
  return made;
}

// The methods of a stream that make one.
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
// What a stream says of itself before anything was asked of it.
const PROPERTIES = {
  closed: false,
  destroyed: false,
  errored: null,
  writable: true,
  writableAborted: false,
  writableCorked: 0,
  writableEnded: false,
  writableFinished: false,
  writableHighWaterMark: 16384,
  writableLength: 0,
  writableNeedDrain: false,
  writableObjectMode: false,
};

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
for (const [name, value] of Object.entries(PROPERTIES)) {
  Object.defineProperty(Output.prototype, name, { value, writable: true, configurable: true });
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

module.exports = { complete, input, output };
