// https://nodejs.org/docs/latest-v20.x/api/crypto.html

const { Buffer } = require('buffer');
const { failure, invalidType, outOfRange } = require('internal/errors');
const { validateFunction, validateNumber, validateObject, validateBoolean, validateString } = require('internal/validators');

const native = binding('hash');
const { fill } = binding('random');

const MAX_RANDOM = 2 ** 48 - 1;

function fillRandom(bytes) {
  fill(bytes);
  return bytes;
}

// Bytes of a text or of anything that shows a buffer.
function toBytes(data, encoding, name, expected) {
  if (typeof data === 'string') {
    return Buffer.from(data, encoding === 'buffer' ? 'utf8' : encoding);
  }
  if (ArrayBuffer.isView(data)) {
    return Buffer.from(data.buffer, data.byteOffset, data.byteLength);
  }
  if (data instanceof ArrayBuffer) {
    return Buffer.from(data);
  }
  throw invalidType(name, expected, data);
}

const BYTES = ['string', 'Buffer', 'TypedArray', 'DataView'];

const kState = Symbol('kState');
const kHandle = Symbol('kHandle');

// `Hash` and `Hmac` are streams too, which need the module of streams. It is loaded with the first hash.
const { Transform } = require('stream');

class Digester extends Transform {
  constructor(handle, options) {
    super(options);
    this[kHandle] = handle;
    this[kState] = { finalized: false };
  }

  update(data, inputEncoding) {
    if (this[kState].finalized) {
      throw failure(Error, 'ERR_CRYPTO_HASH_FINALIZED', 'Digest already called');
    }
    native.update(this[kHandle], toBytes(data, inputEncoding, 'data', BYTES));
    return this;
  }

  _transform(chunk, encoding, callback) {
    native.update(this[kHandle], toBytes(chunk, encoding, 'data', BYTES));
    callback();
  }

  _flush(callback) {
    this.push(this.digest());
    callback();
  }
}

const encoded = (bytes, encoding) => {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  return encoding && encoding !== 'buffer' ? buffer.toString(encoding) : buffer;
};

class Hash extends Digester {
  copy(options) {
    if (this[kState].finalized) {
      throw failure(Error, 'ERR_CRYPTO_HASH_FINALIZED', 'Digest already called');
    }
    return new Hash(native.copy(this[kHandle]), options);
  }

  digest(outputEncoding) {
    if (this[kState].finalized) {
      throw failure(Error, 'ERR_CRYPTO_HASH_FINALIZED', 'Digest already called');
    }
    this[kState].finalized = true;
    return encoded(native.digest(this[kHandle]), outputEncoding);
  }
}

class Hmac extends Digester {
  digest(outputEncoding) {
    if (this[kState].finalized) {
      return encoded(new Uint8Array(0), outputEncoding);
    }
    this[kState].finalized = true;
    return encoded(native.digest(this[kHandle]), outputEncoding);
  }
}

// Names with the prefix of the signatures they are part of, and in any case.
const plainName = (algorithm) => algorithm.toLowerCase().replace(/^rsa-/, '').replace(/withrsaencryption$/, '');

function createHash(algorithm, options) {
  validateString(algorithm, 'algorithm');
  const handle = native.create(plainName(algorithm));
  if (handle === undefined) {
    throw new Error('Digest method not supported');
  }
  return new Hash(handle, options);
}

function createHmac(hmac, key, options) {
  validateString(hmac, 'hmac');
  const bytes = toBytes(key, options?.encoding, 'key', [
    'ArrayBuffer',
    'Buffer',
    'TypedArray',
    'DataView',
    'string',
    'KeyObject',
    'CryptoKey',
  ]);
  const handle = native.create(plainName(hmac), bytes);
  if (handle === undefined) {
    throw failure(TypeError, 'ERR_CRYPTO_INVALID_DIGEST', `Invalid digest: ${hmac}`);
  }
  return new Hmac(handle, options);
}

function hash(algorithm, data, outputEncoding = 'hex') {
  return createHash(algorithm).update(data).digest(outputEncoding);
}

function randomBytes(size, callback) {
  validateNumber(size, 'size', 0, 2 ** 31 - 1);
  if (callback === undefined) {
    return fillRandom(Buffer.alloc(size));
  }
  validateFunction(callback, 'callback');
  const bytes = fillRandom(Buffer.alloc(size));
  setImmediate(() => callback(null, bytes));
  return undefined;
}

function randomFillSync(buffer, offset = 0, size = undefined) {
  const isBuffer = buffer instanceof ArrayBuffer;
  if (!isBuffer && !ArrayBuffer.isView(buffer)) {
    throw invalidType('buf', ['ArrayBuffer', 'ArrayBufferView'], buffer);
  }
  const unit = buffer.BYTES_PER_ELEMENT ?? 1;
  const from = offset * unit;
  validateNumber(from, 'offset', 0, buffer.byteLength);
  const count = size === undefined ? buffer.byteLength - from : size * unit;
  validateNumber(count, 'size', 0, buffer.byteLength - from);
  fillRandom(isBuffer ? new Uint8Array(buffer, from, count) : new Uint8Array(buffer.buffer, buffer.byteOffset + from, count));
  return buffer;
}

function randomFill(buffer, ...args) {
  const callback = args.pop();
  validateFunction(callback, 'callback');
  randomFillSync(buffer, ...args);
  setImmediate(() => callback(null, buffer));
}

function randomInt(...args) {
  const callback = typeof args[args.length - 1] === 'function' ? args.pop() : undefined;
  const [min, max] = args.length < 2 ? [0, args[0]] : args;
  if (!Number.isSafeInteger(min)) {
    throw invalidType('min', 'a safe integer', min);
  }
  if (!Number.isSafeInteger(max)) {
    throw invalidType('max', 'a safe integer', max);
  }
  if (max <= min) {
    throw outOfRange('max', `greater than the value of "min" (${min})`, max);
  }
  const range = max - min;
  if (!(range <= MAX_RANDOM)) {
    throw outOfRange('max - min', `<= ${MAX_RANDOM}`, range);
  }
  // What would make some numbers more likely than others is drawn again.
  const limit = MAX_RANDOM - (MAX_RANDOM % range);
  const bytes = Buffer.alloc(6);
  let drawn;
  do {
    drawn = fillRandom(bytes).readUIntBE(0, 6);
  } while (drawn >= limit);
  const number = (drawn % range) + min;
  if (callback === undefined) {
    return number;
  }
  process.nextTick(callback, undefined, number);
  return undefined;
}

function randomUUID(options) {
  if (options !== undefined) {
    validateObject(options, 'options');
    if (options.disableEntropyCache !== undefined) {
      validateBoolean(options.disableEntropyCache, 'options.disableEntropyCache');
    }
  }
  const bytes = fillRandom(Buffer.alloc(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const text = bytes.toString('hex');
  return [text.slice(0, 8), text.slice(8, 12), text.slice(12, 16), text.slice(16, 20), text.slice(20)].join('-');
}

function timingSafeEqual(buf1, buf2) {
  for (const [name, buffer] of [
    ['buf1', buf1],
    ['buf2', buf2],
  ]) {
    if (!ArrayBuffer.isView(buffer) && !(buffer instanceof ArrayBuffer)) {
      throw invalidType(name, ['ArrayBuffer', 'Buffer', 'TypedArray', 'DataView'], buffer);
    }
  }
  if (buf1.byteLength !== buf2.byteLength) {
    const message = 'Input buffers must have the same byte length';
    throw Object.assign(new RangeError(message), { code: 'ERR_CRYPTO_TIMING_SAFE_EQUAL_LENGTH' });
  }
  const [left, right] = [toBytes(buf1), toBytes(buf2)];
  let difference = 0;
  for (let index = 0; index < left.length; index += 1) {
    difference |= left[index] ^ right[index];
  }
  return difference === 0;
}

// https://datatracker.ietf.org/doc/html/rfc8018#section-5.2
function pbkdf2Sync(password, salt, iterations, keylen, digest) {
  validateString(digest, 'digest');
  const key = toBytes(password, 'utf8', 'password', ['string', 'ArrayBuffer', 'Buffer', 'TypedArray', 'DataView']);
  const start = toBytes(salt, 'utf8', 'salt', ['string', 'ArrayBuffer', 'Buffer', 'TypedArray', 'DataView']);
  validateNumber(iterations, 'iterations', 1, 2 ** 31 - 1);
  validateNumber(keylen, 'keylen', 0, 2 ** 31 - 1);
  const name = plainName(digest);
  if (native.create(name) === undefined) {
    throw failure(TypeError, 'ERR_CRYPTO_INVALID_DIGEST', `Invalid digest: ${digest}`);
  }
  const sign = (...parts) => {
    const handle = native.create(name, key);
    parts.forEach((part) => native.update(handle, part));
    return native.digest(handle);
  };
  const blocks = [];
  let length = 0;
  for (let number = 1; length < keylen; number += 1) {
    const counter = Buffer.alloc(4);
    counter.writeUInt32BE(number);
    let last = sign(start, counter);
    const block = Buffer.from(last);
    for (let round = 1; round < iterations; round += 1) {
      last = sign(last);
      for (let index = 0; index < block.length; index += 1) {
        block[index] ^= last[index];
      }
    }
    blocks.push(block);
    length += block.length;
  }
  return Buffer.concat(blocks).subarray(0, keylen);
}

function pbkdf2(password, salt, iterations, keylen, digest, callback) {
  validateFunction(callback, 'callback');
  const key = pbkdf2Sync(password, salt, iterations, keylen, digest);
  setImmediate(() => callback(null, key));
}

const getHashes = () => native.algorithms.split(' ');

module.exports = {
  createHash,
  createHmac,
  getHashes,
  pbkdf2,
  pbkdf2Sync,
  randomBytes,
  randomFill,
  randomFillSync,
  randomInt,
  randomUUID,
  timingSafeEqual,
  hash,
  Hash,
  Hmac,
  constants: {},
  getRandomValues: (array) => globalThis.crypto.getRandomValues(array),
  get webcrypto() {
    return globalThis.crypto;
  },
  get subtle() {
    return globalThis.crypto.subtle;
  },
};
