// https://encoding.spec.whatwg.org/#api

const { failure, invalidThis, invalidType } = require('internal/errors');
const { custom, dress, expose } = require('internal/web/show');

const native = binding('text');
const { inspect } = binding('util');

const LABELS = {
  'utf-8': 'unicode-1-1-utf-8 unicode11utf8 unicode20utf8 utf-8 utf8 x-unicode20utf8',
  'utf-16le': 'csunicode iso-10646-ucs-2 ucs-2 unicode unicodefeff utf-16 utf-16le',
  'utf-16be': 'unicodefffe utf-16be',
  'windows-1252':
    'ansi_x3.4-1968 ascii cp1252 cp819 csisolatin1 ibm819 iso-8859-1 iso-ir-100 iso8859-1 iso88591 iso_8859-1 iso_8859-1:1987 l1 latin1 us-ascii windows-1252 x-cp1252',
};

// The name of an encoding by one of its labels.
function find(label) {
  const name = label.trim().toLowerCase();
  return Object.keys(LABELS).find((encoding) => LABELS[encoding].split(' ').includes(name));
}

class TextEncoder {
  #isEncoder = true;

  static is(value) {
    return typeof value === 'object' && value !== null && #isEncoder in value && value.#isEncoder;
  }

  get encoding() {
    if (!isEncoder(this)) throw invalidThis('TextEncoder');
    return 'utf-8';
  }

  encode(input = '') {
    if (!isEncoder(this)) throw invalidThis('TextEncoder');
    return native.encode(`${input}`);
  }

  encodeInto(src, dest) {
    if (!isEncoder(this)) throw invalidThis('TextEncoder');
    if (typeof src !== 'string') throw invalidType('src', 'string', src);
    if (!(dest instanceof Uint8Array)) throw invalidType('dest', 'Uint8Array', dest);
    const [read, written] = native.encodeInto(src, dest).split(' ');
    return { read: Number(read), written: Number(written) };
  }
}
const isEncoder = TextEncoder.is;
delete TextEncoder.is;
dress(TextEncoder, 'TextEncoder');
Object.defineProperty(TextEncoder.prototype, custom, {
  value(depth, options) {
    if (typeof depth === 'number' && depth < 0) return this;
    return inspect({ encoding: this.encoding }, options);
  },
  writable: true,
  configurable: true,
});
expose(TextEncoder.prototype, ['encode', 'encodeInto', 'encoding']);

const NONE = new Uint8Array(0);

function bytesOf(input) {
  if (input === undefined) return NONE;
  if (input instanceof ArrayBuffer) return new Uint8Array(input);
  if (ArrayBuffer.isView(input)) return new Uint8Array(input.buffer, input.byteOffset, input.byteLength);
  const message = 'The "list" argument must be an instance of SharedArrayBuffer, ArrayBuffer or ArrayBufferView.';
  throw failure(TypeError, 'ERR_INVALID_ARG_TYPE', message);
}

class TextDecoder {
  #encoding;
  #fatal;
  #ignoreBOM;
  // What came in pieces: bytes of a character that is not whole yet, and whether anything was decoded.
  #rest = NONE;
  #isBegun = false;

  constructor(label = 'utf-8', options = {}) {
    const text = `${label}`;
    this.#encoding = find(text);
    if (this.#encoding === undefined) throw failure(RangeError, 'ERR_ENCODING_NOT_SUPPORTED', `The "${text}" encoding is not supported`);
    if (options !== undefined && options !== null && typeof options !== 'object') throw invalidType('options', 'Object', options);
    this.#fatal = Boolean(options?.fatal);
    this.#ignoreBOM = Boolean(options?.ignoreBOM);
  }

  get encoding() {
    return this.#encoding;
  }

  get fatal() {
    return this.#fatal;
  }

  get ignoreBOM() {
    return this.#ignoreBOM;
  }

  decode(input = undefined, options = {}) {
    if (!(#rest in this)) throw invalidThis('TextDecoder');
    let bytes = bytesOf(input);
    const isMore = Boolean(options?.stream);
    if (this.#rest.length > 0) {
      const whole = new Uint8Array(this.#rest.length + bytes.length);
      whole.set(this.#rest);
      whole.set(bytes, this.#rest.length);
      bytes = whole;
    }
    this.#rest = NONE;
    if (isMore) {
      const end = bytes.length - native.incomplete(this.#encoding, bytes);
      this.#rest = bytes.slice(end);
      bytes = bytes.subarray(0, end);
    }
    const text = native.decode(this.#encoding, bytes, this.#fatal);
    if (text === undefined) {
      this.#isBegun = false;
      const message = `The encoded data was not valid for encoding ${this.#encoding}`;
      throw failure(TypeError, 'ERR_ENCODING_INVALID_ENCODED_DATA', message);
    }
    const isMarked = !this.#isBegun && !this.#ignoreBOM && text.charCodeAt(0) === 0xfeff && this.#encoding !== 'windows-1252';
    this.#isBegun = isMore && (this.#isBegun || text !== '');
    return isMarked ? text.slice(1) : text;
  }
}
dress(TextDecoder, 'TextDecoder', ({ encoding, fatal, ignoreBOM }) => ({ encoding, fatal, ignoreBOM }));
expose(TextDecoder.prototype, ['decode', 'encoding', 'fatal', 'ignoreBOM']);

module.exports = { TextDecoder, TextEncoder };
