// https://nodejs.org/docs/latest-v20.x/api/buffer.html

const { failure, invalidType, invalidValue, outOfRange, unknownEncoding } = require('internal/errors');
const { validateNumber, validateString } = require('internal/validators');
const { readers, writers } = require('internal/buffer_numbers');
const { inspect } = require('internal/inspect');
const native = binding('buffer');

const MAX_LENGTH = 2 ** 32;
const MAX_STRING_LENGTH = 2 ** 29 - 24;

// The encodings by the numbers that the binding knows them by.
const NUMBERS = {
  __proto__: null,
  utf8: 0,
  'utf-8': 0,
  ucs2: 1,
  'ucs-2': 1,
  utf16le: 1,
  'utf-16le': 1,
  latin1: 2,
  binary: 2,
  ascii: 3,
  base64: 4,
  base64url: 5,
  hex: 6,
};

function numberOf(encoding) {
  return NUMBERS[encoding] ?? NUMBERS[`${encoding}`.toLowerCase()];
}

function encodingNumber(encoding) {
  const number = encoding ? numberOf(encoding) : 0;
  if (number === undefined) {
    throw unknownEncoding(encoding);
  }
  return number;
}

class FastBuffer extends Uint8Array {
  // eslint-disable-next-line no-useless-constructor
  constructor(bufferOrLength, byteOffset, length) {
    super(bufferOrLength, byteOffset, length);
  }
}

const wrap = (bytes) => new FastBuffer(bytes.buffer, bytes.byteOffset, bytes.length);

function Buffer(arg, encodingOrOffset, length) {
  if (typeof arg === 'number') {
    if (typeof encodingOrOffset === 'string') {
      throw invalidType('string', 'string', arg);
    }
    return Buffer.alloc(arg);
  }
  return Buffer.from(arg, encodingOrOffset, length);
}

Object.defineProperty(Buffer, Symbol.species, {
  configurable: true,
  enumerable: false,
  get() {
    return FastBuffer;
  },
});

function isAnyArrayBuffer(value) {
  return value instanceof ArrayBuffer;
}

function fromArrayLike(value) {
  if (value.length > 0) {
    const buffer = new FastBuffer(value.length);
    buffer.set(value, 0);
    return buffer;
  }
  return new FastBuffer(0);
}

function fromObject(value) {
  if (value.length !== undefined || isAnyArrayBuffer(value.buffer)) {
    return typeof value.length === 'number' ? fromArrayLike(value) : new FastBuffer(0);
  }
  if (value.type === 'Buffer' && Array.isArray(value.data)) {
    return fromArrayLike(value.data);
  }
  return undefined;
}

function fromArrayBuffer(value, byteOffset, length) {
  let offset = 0;
  if (byteOffset !== undefined) {
    offset = +byteOffset || 0;
  }
  const most = value.byteLength - offset;
  if (most < 0) {
    throw failure(RangeError, 'ERR_BUFFER_OUT_OF_BOUNDS', '"offset" is outside of buffer bounds');
  }
  if (length === undefined) {
    return new FastBuffer(value, offset, most);
  }
  const count = +length || 0;
  if (count > most) {
    throw failure(RangeError, 'ERR_BUFFER_OUT_OF_BOUNDS', '"length" is outside of buffer bounds');
  }
  return new FastBuffer(value, offset, Math.max(0, count));
}

const EXPECTED = ['string', 'Buffer', 'ArrayBuffer', 'Array', 'Array-like Object'];

Buffer.from = function from(value, encodingOrOffset, length) {
  if (typeof value === 'string') {
    return wrap(native.encode(value, encodingNumber(typeof encodingOrOffset === 'string' ? encodingOrOffset : undefined)));
  }
  if (typeof value === 'object' && value !== null) {
    if (isAnyArrayBuffer(value)) {
      return fromArrayBuffer(value, encodingOrOffset, length);
    }
    const valueOf = value.valueOf?.();
    if (valueOf !== undefined && valueOf !== null && valueOf !== value) {
      if (typeof valueOf === 'string' || typeof valueOf === 'object') {
        return from(valueOf, encodingOrOffset, length);
      }
    }
    const made = fromObject(value);
    if (made !== undefined) {
      return made;
    }
    if (typeof value[Symbol.toPrimitive] === 'function') {
      const primitive = value[Symbol.toPrimitive]('string');
      if (typeof primitive === 'string') {
        return from(primitive, encodingOrOffset);
      }
    }
  }
  throw invalidType('first argument', EXPECTED, value);
};

Buffer.copyBytesFrom = function copyBytesFrom(view, offset = 0, length = undefined) {
  if (!ArrayBuffer.isView(view)) {
    throw invalidType('view', ['TypedArray'], view);
  }
  const part = view.subarray(offset, length === undefined ? undefined : offset + length);
  return fromArrayLike(new Uint8Array(part.buffer, part.byteOffset, part.byteLength));
};

Buffer.of = function of(...items) {
  const buffer = new FastBuffer(items.length);
  items.forEach((item, index) => {
    buffer[index] = item;
  });
  return buffer;
};

Object.setPrototypeOf(Buffer, Uint8Array);
Buffer.prototype = FastBuffer.prototype;
Object.defineProperty(Buffer.prototype, 'constructor', { value: Buffer, writable: true, enumerable: false, configurable: true });

function checkSize(size) {
  validateNumber(size, 'size', 0, MAX_LENGTH);
  return size;
}

Buffer.alloc = function alloc(size, fill, encoding) {
  checkSize(size);
  const buffer = new FastBuffer(size);
  if (fill !== undefined && fill !== 0 && size > 0) {
    return fillBytes(buffer, fill, encoding);
  }
  return buffer;
};

Buffer.allocUnsafe = function allocUnsafe(size) {
  return new FastBuffer(checkSize(size));
};

Buffer.allocUnsafeSlow = function allocUnsafeSlow(size) {
  return new FastBuffer(checkSize(size));
};

function SlowBuffer(size) {
  return new FastBuffer(checkSize(size));
}
Object.setPrototypeOf(SlowBuffer.prototype, Uint8Array.prototype);
Object.setPrototypeOf(SlowBuffer, Uint8Array);

Buffer.isBuffer = function isBuffer(value) {
  return value instanceof Buffer;
};

Buffer.isEncoding = function isEncoding(encoding) {
  return typeof encoding === 'string' && encoding.length !== 0 && numberOf(encoding) !== undefined;
};

Buffer.compare = function compare(buf1, buf2) {
  if (!(buf1 instanceof Uint8Array)) {
    throw invalidType('buf1', ['Buffer', 'Uint8Array'], buf1);
  }
  if (!(buf2 instanceof Uint8Array)) {
    throw invalidType('buf2', ['Buffer', 'Uint8Array'], buf2);
  }
  return buf1 === buf2 ? 0 : native.compare(buf1, buf2);
};

Buffer.concat = function concat(list, length) {
  if (!Array.isArray(list)) {
    throw invalidType('list', 'Array', list);
  }
  if (list.length === 0) {
    return new FastBuffer(0);
  }
  let total = length;
  if (length === undefined) {
    total = 0;
    for (const item of list) {
      total += item.length || 0;
    }
  } else {
    validateNumber(length, 'length', 0, MAX_LENGTH);
  }
  const buffer = Buffer.allocUnsafe(total);
  let position = 0;
  for (let index = 0; index < list.length; index += 1) {
    const item = list[index];
    if (!(item instanceof Uint8Array)) {
      throw invalidType(`list[${index}]`, ['Buffer', 'Uint8Array'], item);
    }
    const part = item.length > total - position ? item.subarray(0, total - position) : item;
    buffer.set(part, position);
    position += part.length;
  }
  return buffer;
};

Buffer.byteLength = function byteLength(string, encoding) {
  if (typeof string !== 'string') {
    if (ArrayBuffer.isView(string) || isAnyArrayBuffer(string)) {
      return string.byteLength;
    }
    throw invalidType('string', ['string', 'Buffer', 'ArrayBuffer'], string);
  }
  switch ((encoding ? numberOf(encoding) : 0) ?? 0) {
    case 1:
      return string.length * 2;
    case 2:
    case 3:
      return string.length;
    case 4:
    case 5: {
      let count = string.length;
      while (count > 0 && string[count - 1] === '=' && string.length - count < 2) {
        count -= 1;
      }
      return Math.floor((count * 3) / 4);
    }
    case 6:
      return string.length >>> 1;
    default:
      return native.byteLength(string, 0);
  }
};

Buffer.poolSize = 8 * 1024;

Object.defineProperty(Buffer.prototype, 'parent', {
  enumerable: true,
  get() {
    return this instanceof Buffer ? this.buffer : undefined;
  },
});
Object.defineProperty(Buffer.prototype, 'offset', {
  enumerable: true,
  get() {
    return this instanceof Buffer ? this.byteOffset : undefined;
  },
});

// An index as `slice` takes it: cut to whole numbers, and to what is there.
function clamp(index, fallback, length) {
  if (index === undefined) {
    return fallback;
  }
  const whole = Math.trunc(index) || 0;
  return whole <= 0 ? 0 : Math.min(whole, length);
}

function bytesOf(buffer) {
  if (!(buffer instanceof Uint8Array)) {
    throw invalidType('argument', ['Buffer', 'Uint8Array'], buffer);
  }
  return buffer;
}

const methods = {
  copy(target, targetStart, sourceStart, sourceEnd) {
    if (!(target instanceof Uint8Array)) {
      throw invalidType('target', ['Buffer', 'Uint8Array'], target);
    }
    const toIndex = (value, fallback, name) => {
      if (value === undefined) {
        return fallback;
      }
      const index = Math.trunc(value) || 0;
      if (index < 0) {
        throw outOfRange(name, '>= 0', index);
      }
      return index;
    };
    const start = toIndex(targetStart, 0, 'targetStart');
    const from = toIndex(sourceStart, 0, 'sourceStart');
    if (from > this.length) {
      throw outOfRange('sourceStart', `>= 0 && <= ${this.length}`, from);
    }
    const to = Math.min(toIndex(sourceEnd, this.length, 'sourceEnd'), this.length);
    if (start >= target.length || from >= to) {
      return 0;
    }
    const count = Math.min(to - from, target.length - start);
    target.set(new Uint8Array(this.buffer, this.byteOffset + from, count), start);
    return count;
  },

  toString(encoding, start, end) {
    if (arguments.length === 0) {
      return native.decode(this, 0);
    }
    const from = clamp(start, 0, this.length);
    const to = clamp(end, this.length, this.length);
    if (to <= from) {
      return '';
    }
    return native.decode(this, encoding === undefined ? 0 : encodingNumber(encoding), from, to);
  },

  equals(otherBuffer) {
    if (!(otherBuffer instanceof Uint8Array)) {
      throw invalidType('otherBuffer', ['Buffer', 'Uint8Array'], otherBuffer);
    }
    return this === otherBuffer || (this.byteLength === otherBuffer.byteLength && native.compare(this, otherBuffer) === 0);
  },

  compare(target, targetStart, targetEnd, sourceStart, sourceEnd) {
    if (!(target instanceof Uint8Array)) {
      throw invalidType('target', ['Buffer', 'Uint8Array'], target);
    }
    const bound = (value, fallback, name, most) => {
      if (value === undefined) {
        return fallback;
      }
      validateNumber(value, name, 0, most);
      return value;
    };
    const from = bound(targetStart, 0, 'targetStart');
    const to = bound(targetEnd, target.length, 'targetEnd', target.length);
    const ownFrom = bound(sourceStart, 0, 'sourceStart');
    const ownTo = bound(sourceEnd, this.length, 'sourceEnd', this.length);
    if (ownFrom >= ownTo) {
      return from >= to ? 0 : -1;
    }
    if (from >= to) {
      return 1;
    }
    return native.compare(this.subarray(ownFrom, ownTo), target.subarray(from, to));
  },

  indexOf(value, byteOffset, encoding) {
    return search(this, value, byteOffset, encoding, true);
  },

  lastIndexOf(value, byteOffset, encoding) {
    return search(this, value, byteOffset, encoding, false);
  },

  includes(value, byteOffset, encoding) {
    return this.indexOf(value, byteOffset, encoding) !== -1;
  },

  fill(value, offset, end, encoding) {
    return fillBytes(this, value, offset, end, encoding);
  },

  write(string, offset, length, encoding) {
    if (typeof string !== 'string') {
      const error = new TypeError('argument must be a string');
      error.code = 'ERR_INVALID_ARG_TYPE';
      throw error;
    }
    let [start, count, name] = [0, this.length, encoding];
    if (offset === undefined) {
      return native.write(this, string, 0);
    }
    if (length === undefined && typeof offset === 'string') {
      name = offset;
    } else {
      start = offset;
      if (typeof start !== 'number') {
        throw invalidType('offset', 'number', start);
      }
      if (!Number.isInteger(start)) {
        throw outOfRange('offset', 'an integer', start);
      }
      if (start < 0 || start > this.length) {
        throw outOfRange('offset', `>= 0 && <= ${this.length}`, start);
      }
      count = this.length - start;
      if (typeof length === 'string') {
        name = length;
      } else if (length !== undefined) {
        validateNumber(length, 'length', 0, this.length);
        count = Math.min(length, count);
      }
    }
    return native.write(this.subarray(start, start + count), string, encodingNumber(name));
  },

  toJSON() {
    if (this.length === 0) {
      return { type: 'Buffer', data: [] };
    }
    return { type: 'Buffer', data: Array.from(this) };
  },

  subarray(start, end) {
    const length = this.length;
    const toIndex = (value) => {
      const index = Math.trunc(value) || 0;
      return index < 0 ? Math.max(0, index + length) : Math.min(index, length);
    };
    const from = toIndex(start);
    const to = end === undefined ? length : toIndex(end);
    return new FastBuffer(this.buffer, this.byteOffset + from, Math.max(0, to - from));
  },

  slice(start, end) {
    return this.subarray(start, end);
  },

  swap16() {
    return swap(this, 2);
  },

  swap32() {
    return swap(this, 4);
  },

  swap64() {
    return swap(this, 8);
  },

  toLocaleString(encoding, start, end) {
    return this.toString(encoding, start, end);
  },

  asciiSlice(start, end) {
    return native.decode(bytesOf(this), 3, start, end);
  },
  base64Slice(start, end) {
    return native.decode(bytesOf(this), 4, start, end);
  },
  base64urlSlice(start, end) {
    return native.decode(bytesOf(this), 5, start, end);
  },
  latin1Slice(start, end) {
    return native.decode(bytesOf(this), 2, start, end);
  },
  hexSlice(start, end) {
    return native.decode(bytesOf(this), 6, start, end);
  },
  ucs2Slice(start, end) {
    return native.decode(bytesOf(this), 1, start, end);
  },
  utf8Slice(start, end) {
    return native.decode(bytesOf(this), 0, start, end);
  },
};

function swap(buffer, size) {
  if (buffer.length % size !== 0) {
    throw failure(RangeError, 'ERR_INVALID_BUFFER_SIZE', `Buffer size must be a multiple of ${size * 8}-bits`);
  }
  for (let start = 0; start < buffer.length; start += size) {
    new Uint8Array(buffer.buffer, buffer.byteOffset + start, size).reverse();
  }
  return buffer;
}

function search(buffer, value, byteOffset, encoding, isForward) {
  let offset = byteOffset;
  let name = encoding;
  if (typeof offset === 'string') {
    name = offset;
    offset = undefined;
  }
  offset = +offset;
  if (Number.isNaN(offset)) {
    offset = isForward ? 0 : buffer.length;
  }
  offset = Math.trunc(offset);
  if (offset < 0) {
    offset += buffer.length;
    if (offset < 0) {
      if (!isForward) {
        return -1;
      }
      offset = 0;
    }
  }
  if (typeof value === 'number') {
    const byte = value & 255;
    return isForward
      ? Uint8Array.prototype.indexOf.call(buffer, byte, offset)
      : Uint8Array.prototype.lastIndexOf.call(buffer, byte, offset);
  }
  let wanted = value;
  let step = 1;
  if (typeof value === 'string') {
    const number = encodingNumber(name);
    wanted = native.encode(value, number);
    step = number === 1 ? 2 : 1;
  } else if (!(value instanceof Uint8Array)) {
    throw invalidType('value', ['number', 'string', 'Buffer', 'Uint8Array'], value);
  }
  if (wanted.length === 0) {
    return Math.min(offset, buffer.length);
  }
  return native.indexOf(buffer, wanted, offset, isForward, step);
}

function fillBytes(buffer, value, offset, end, encoding) {
  let [pattern, start, stop, name] = [value, offset, end, encoding];
  if (typeof value === 'string') {
    if (offset === undefined || typeof offset === 'string') {
      name = offset;
      start = undefined;
      stop = undefined;
    } else if (typeof end === 'string') {
      name = end;
      stop = undefined;
    }
    const number = name === undefined || name === null || name === '' ? 0 : numberOf(name);
    if (number === undefined) {
      validateString(name, 'encoding');
      throw unknownEncoding(name);
    }
    pattern = value.length === 0 ? 0 : native.encode(value, number);
    if (value.length > 0 && pattern.length === 0) {
      throw invalidValue('value', value);
    }
  } else if (typeof value === 'boolean') {
    pattern = +value;
  } else if (typeof value !== 'number' && !ArrayBuffer.isView(value)) {
    pattern = Number(value) || 0;
  }
  if (start === undefined) {
    start = 0;
    stop = buffer.length;
  } else {
    validateNumber(start, 'offset', 0, MAX_LENGTH);
    if (stop === undefined) {
      stop = buffer.length;
    } else {
      validateNumber(stop, 'end', 0, buffer.length);
    }
    if (start >= stop) {
      return buffer;
    }
  }
  if (typeof pattern === 'number') {
    return Uint8Array.prototype.fill.call(buffer, pattern & 255, start, stop);
  }
  const bytes = new Uint8Array(pattern.buffer, pattern.byteOffset, pattern.byteLength);
  if (bytes.length === 0) {
    throw invalidValue('value', value);
  }
  const target = new Uint8Array(buffer.buffer, buffer.byteOffset + start, stop - start);
  let done = Math.min(bytes.length, target.length);
  target.set(bytes.subarray(0, done));
  // What is there is doubled until all is full.
  while (done < target.length) {
    const count = Math.min(done, target.length - done);
    target.copyWithin(done, 0, count);
    done += count;
  }
  return buffer;
}

function inspectBuffer(recurseTimes, options) {
  const most = exports.INSPECT_MAX_BYTES;
  const count = Math.min(most, this.length);
  let text = native
    .decode(this, 6, 0, count)
    .replace(/(.{2})/g, '$1 ')
    .trim();
  if (this.length > most) {
    const rest = this.length - most;
    text += ` ... ${rest} more byte${rest > 1 ? 's' : ''}`;
  }
  const extras = Object.keys(this).slice(this.length);
  if (options && extras.length > 0) {
    const shown = inspect(Object.assign({ __proto__: null }, Object.fromEntries(extras.map((key) => [key, this[key]]))), {
      ...options,
      breakLength: Infinity,
      compact: true,
    });
    text += `${this.length === 0 ? '' : ', '}${shown.slice('[Object: null prototype] {'.length + 1, -2)}`;
  }
  const name = this.constructor?.name ?? 'Buffer';
  return `<${name === 'FastBuffer' ? 'Buffer' : name} ${text}>`.replace(' >', '>');
}

for (const [name, method] of Object.entries({ ...methods, ...readers, ...writers })) {
  Buffer.prototype[name] = method;
}
Buffer.prototype.toLocaleString = Buffer.prototype.toString;
Buffer.prototype[inspect.custom] = inspectBuffer;
Buffer.prototype.inspect = Buffer.prototype[inspect.custom];

function isUtf8(input) {
  if (ArrayBuffer.isView(input) || isAnyArrayBuffer(input)) {
    return native.isUtf8(isAnyArrayBuffer(input) ? new Uint8Array(input) : input);
  }
  throw invalidType('input', ['ArrayBuffer', 'Buffer', 'TypedArray'], input);
}

function isAscii(input) {
  if (ArrayBuffer.isView(input) || isAnyArrayBuffer(input)) {
    return native.isAscii(isAnyArrayBuffer(input) ? new Uint8Array(input) : input);
  }
  throw invalidType('input', ['ArrayBuffer', 'Buffer', 'TypedArray'], input);
}

function transcode(source, fromEncoding, toEncoding) {
  if (!(source instanceof Uint8Array)) {
    throw invalidType('source', ['Buffer', 'Uint8Array'], source);
  }
  const [from, to] = [numberOf(fromEncoding), numberOf(toEncoding)];
  if (!(from <= 3) || !(to <= 3)) {
    throw Object.assign(new Error('Unable to transcode Buffer [U_ILLEGAL_ARGUMENT_ERROR]'), {
      code: 'U_ILLEGAL_ARGUMENT_ERROR',
      errno: 1,
    });
  }
  let text = native.decode(source, from);
  if (to === 2 || to === 3) {
    const most = to === 2 ? 255 : 127;
    text = Array.from(text, (character) => (character.codePointAt(0) > most ? '?' : character)).join('');
  }
  return wrap(native.encode(text, to));
}

module.exports = exports = {
  Buffer,
  SlowBuffer,
  transcode,
  isUtf8,
  isAscii,
  kMaxLength: MAX_LENGTH,
  kStringMaxLength: MAX_STRING_LENGTH,
  btoa: (input) => globalThis.btoa(input),
  atob: (input) => globalThis.atob(input),
  constants: { MAX_LENGTH, MAX_STRING_LENGTH },
  INSPECT_MAX_BYTES: 50,
  get Blob() {
    return globalThis.Blob;
  },
  get File() {
    return globalThis.File;
  },
  resolveObjectURL: () => undefined,
};
