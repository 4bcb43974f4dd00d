// https://nodejs.org/docs/latest-v20.x/api/string_decoder.html

const { invalidThis, invalidType, unknownEncoding } = require('internal/errors');
const { Buffer } = require('buffer');

const kKept = Symbol('kNativeDecoder');

const NAMES = {
  __proto__: null,
  utf8: 'utf8',
  'utf-8': 'utf8',
  ucs2: 'utf16le',
  'ucs-2': 'utf16le',
  utf16le: 'utf16le',
  'utf-16le': 'utf16le',
  latin1: 'latin1',
  binary: 'latin1',
  base64: 'base64',
  base64url: 'base64url',
  ascii: 'ascii',
  hex: 'hex',
};

function normalize(encoding) {
  if (encoding === undefined || encoding === null || encoding === '') {
    return 'utf8';
  }
  const name = NAMES[`${encoding}`.toLowerCase()];
  if (name === undefined) {
    throw unknownEncoding(encoding);
  }
  return name;
}

// How many bytes at the end belong to a character that is not whole yet.
function openBytes(bytes, encoding) {
  const length = bytes.length;
  if (encoding === 'utf16le') {
    const odd = length % 2;
    const last = length - odd;
    // A high surrogate waits for its low one.
    return last >= 2 && (bytes[last - 1] & 0xfc) === 0xd8 ? odd + 2 : odd;
  }
  if (encoding === 'base64' || encoding === 'base64url') {
    return length % 3;
  }
  if (encoding !== 'utf8') {
    return 0;
  }
  for (let back = 1; back <= Math.min(3, length); back += 1) {
    const byte = bytes[length - back];
    if (byte < 0x80) {
      return 0;
    }
    if (byte >= 0xc0) {
      const wanted = byte >= 0xf5 ? 0 : byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc2 ? 2 : 0;
      return wanted > back ? back : 0;
    }
  }
  return 0;
}

function StringDecoder(encoding) {
  this.encoding = normalize(encoding);
  this[kKept] = Buffer.alloc(0);
}

StringDecoder.prototype.write = function write(buf) {
  if (typeof buf === 'string') {
    return buf;
  }
  if (!ArrayBuffer.isView(buf)) {
    throw invalidType('buf', ['Buffer', 'TypedArray', 'DataView'], buf);
  }
  if (!this[kKept]) {
    throw invalidThis('StringDecoder');
  }
  const chunk = Buffer.from(buf.buffer, buf.byteOffset, buf.byteLength);
  const bytes = this[kKept].length > 0 ? Buffer.concat([this[kKept], chunk]) : chunk;
  const whole = bytes.length - openBytes(bytes, this.encoding);
  this[kKept] = Buffer.from(bytes.subarray(whole));
  return bytes.toString(this.encoding, 0, whole);
};

StringDecoder.prototype.end = function end(buf) {
  const start = buf === undefined ? '' : this.write(buf);
  const rest = this[kKept];
  this[kKept] = Buffer.alloc(0);
  return start + rest.toString(this.encoding);
};

StringDecoder.prototype.text = function text(buf, offset) {
  this[kKept] = Buffer.alloc(0);
  return this.write(buf.slice(offset));
};

Object.defineProperties(StringDecoder.prototype, {
  lastChar: {
    configurable: true,
    enumerable: true,
    get() {
      return this[kKept];
    },
  },
  lastNeed: {
    configurable: true,
    enumerable: true,
    get() {
      return this[kKept].length > 0 ? 1 : 0;
    },
  },
  lastTotal: {
    configurable: true,
    enumerable: true,
    get() {
      return this[kKept].length;
    },
  },
});

module.exports = { StringDecoder };
