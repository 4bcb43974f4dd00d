// https://w3c.github.io/webcrypto/, as far as a program needs it that has no secrets: random numbers and hashes.

const { invalidThis, missingArguments } = require('internal/errors');
const { DOMException } = require('internal/web/dom_exception');
const { dress, expose } = require('internal/web/show');

const hash = binding('hash');
const random = binding('random');

const MOST = 65536;
const ALGORITHMS = { 'SHA-1': 'sha1', 'SHA-256': 'sha256', 'SHA-384': 'sha384', 'SHA-512': 'sha512' };
const HEXADECIMAL = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

let isAllowed = true;

function construct(object) {
  if (!isAllowed) throw Object.assign(new TypeError('Illegal constructor'), { code: 'ERR_ILLEGAL_CONSTRUCTOR' });
  return object;
}

function nameOf(algorithm) {
  const name = typeof algorithm === 'object' && algorithm !== null ? algorithm.name : algorithm;
  return ALGORITHMS[String(name).toUpperCase()];
}

function bytesOf(data) {
  if (data instanceof ArrayBuffer) return new Uint8Array(data);
  if (ArrayBuffer.isView(data)) return new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
  const error = new TypeError("Failed to execute 'digest' on 'SubtleCrypto': 2nd argument is not instance of ArrayBuffer, Buffer, TypedArray, or DataView.");
  throw Object.assign(error, { code: 'ERR_INVALID_ARG_TYPE' });
}

class SubtleCrypto {
  constructor() {
    construct(this);
  }

  async digest(algorithm, data) {
    if (arguments.length < 2) {
      const message = `Failed to execute 'digest' on 'SubtleCrypto': 2 arguments required, but only ${arguments.length} present.`;
      throw Object.assign(new TypeError(message), { code: 'ERR_MISSING_ARGS' });
    }
    const name = nameOf(algorithm);
    const bytes = bytesOf(data);
    if (name === undefined) throw new DOMException('Unrecognized algorithm name', 'NotSupportedError');
    const handle = hash.create(name);
    hash.update(handle, bytes);
    return hash.digest(handle).buffer;
  }
}

// The others are there, so that a program is told what is missing.
const ABSENT = ['encrypt', 'decrypt', 'sign', 'verify', 'generateKey', 'deriveKey', 'deriveBits', 'importKey', 'exportKey', 'wrapKey', 'unwrapKey'];
for (const name of ABSENT) {
  const method = { async [name]() { throw new DOMException(`There is no ${name} here: digest is all there is`, 'NotSupportedError'); } }[name];
  Object.defineProperty(SubtleCrypto.prototype, name, { value: method, writable: true, configurable: true });
}
dress(SubtleCrypto, 'SubtleCrypto', () => ({}));
expose(SubtleCrypto.prototype, ['digest', ...ABSENT]);

const subtle = new SubtleCrypto();

class CryptoKey {
  constructor() {
    construct(undefined);
  }
}
dress(CryptoKey, 'CryptoKey');

class Crypto {
  constructor() {
    construct(this);
  }

  get subtle() {
    if (this !== crypto) throw invalidThis('Crypto');
    return subtle;
  }

  getRandomValues(array) {
    if (this !== crypto) throw invalidThis('Crypto');
    if (arguments.length === 0) throw missingArguments('array');
    const isInteger = ArrayBuffer.isView(array) && !(array instanceof DataView) && !(array instanceof Float32Array) && !(array instanceof Float64Array);
    if (!isInteger) throw new DOMException('The data argument must be an integer-type TypedArray', 'TypeMismatchError');
    if (array.byteLength > MOST) throw new DOMException('The requested length exceeds 65,536 bytes', 'QuotaExceededError');
    random.fill(new Uint8Array(array.buffer, array.byteOffset, array.byteLength));
    return array;
  }

  randomUUID() {
    if (this !== crypto) throw invalidThis('Crypto');
    const bytes = new Uint8Array(16);
    random.fill(bytes);
    bytes[6] = (bytes[6] & 0x0f) | 0x40;
    bytes[8] = (bytes[8] & 0x3f) | 0x80;
    const digits = Array.from(bytes, (byte) => HEXADECIMAL[byte]).join('');
    return [[0, 8], [8, 12], [12, 16], [16, 20], [20, 32]].map(([from, to]) => digits.slice(from, to)).join('-');
  }
}
dress(Crypto, 'Crypto', () => ({}));
expose(Crypto.prototype, ['subtle', 'getRandomValues', 'randomUUID']);

const crypto = new Crypto();
isAllowed = false;

module.exports = { Crypto, CryptoKey, SubtleCrypto, crypto };
