// Numbers in buffers: the methods of `Buffer` from `readUInt8` to `writeDoubleLE`.

const { failure, invalidType, outOfRange } = require('internal/errors');

function outside(buffer, offset, size) {
  if (typeof offset !== 'number') {
    return invalidType('offset', 'number', offset);
  }
  const most = buffer.length - size;
  if (!Number.isInteger(offset)) {
    return outOfRange('offset', 'an integer', offset);
  }
  if (most < 0) {
    return failure(RangeError, 'ERR_BUFFER_OUT_OF_BOUNDS', 'Attempt to access memory outside buffer bounds');
  }
  return outOfRange('offset', `>= 0 and <= ${most}`, offset);
}

function place(buffer, offset, size) {
  if (typeof offset !== 'number' || !Number.isInteger(offset) || offset < 0 || offset + size > buffer.length) {
    throw outside(buffer, offset, size);
  }
  return offset;
}

const view = (buffer) => new DataView(buffer.buffer, buffer.byteOffset, buffer.byteLength);

function checkValue(value, low, high, size) {
  if (value > high || value < low) {
    const n = typeof low === 'bigint' ? 'n' : '';
    let range;
    if (size <= 4) {
      range = `>= ${low}${n} and <= ${high}${n}`;
    } else if (low === 0 || low === 0n) {
      range = `>= 0${n} and < 2${n} ** ${size * 8}${n}`;
    } else {
      range = `>= -(2${n} ** ${size * 8 - 1}${n}) and < 2${n} ** ${size * 8 - 1}${n}`;
    }
    throw outOfRange('value', range, value);
  }
}

function checkLength(byteLength) {
  if (byteLength === undefined || typeof byteLength !== 'number') {
    throw invalidType('byteLength', 'number', byteLength);
  }
  if (!Number.isInteger(byteLength)) {
    throw outOfRange('byteLength', 'an integer', byteLength);
  }
  if (byteLength < 1 || byteLength > 6) {
    throw outOfRange('byteLength', '>= 1 and <= 6', byteLength);
  }
}

function readWhole(buffer, offset, size, isLittle, isSigned) {
  if (offset === undefined) {
    throw invalidType('offset', 'number', offset);
  }
  place(buffer, offset, size);
  let value = 0;
  for (let index = 0; index < size; index += 1) {
    value = value * 256 + buffer[isLittle ? offset + size - 1 - index : offset + index];
  }
  const half = 2 ** (size * 8 - 1);
  return isSigned && value >= half ? value - 2 * half : value;
}

function writeWhole(buffer, value, offset, size, isLittle, isSigned) {
  const number = +value;
  const half = 2 ** (size * 8 - 1);
  checkValue(number, isSigned ? -half : 0, isSigned ? half - 1 : 2 * half - 1, size);
  if (offset === undefined) {
    throw invalidType('offset', 'number', offset);
  }
  place(buffer, offset, size);
  let rest = Math.trunc(number) || 0;
  if (rest < 0) {
    rest += 2 * half;
  }
  for (let index = 0; index < size; index += 1) {
    buffer[isLittle ? offset + index : offset + size - 1 - index] = rest % 256;
    rest = Math.floor(rest / 256);
  }
  return offset + size;
}

const readers = {};
const writers = {};

function define(target, name, method, alias) {
  Object.defineProperty(method, 'name', { value: name });
  target[name] = method;
  if (alias !== undefined) {
    target[alias] = method;
  }
}

for (const isSigned of [false, true]) {
  const word = isSigned ? 'Int' : 'UInt';
  const alias = (rest) => (isSigned ? undefined : rest.replace('UInt', 'Uint'));
  define(readers, `read${word}8`, function (offset = 0) {
    return readWhole(this, offset, 1, true, isSigned);
  }, alias(`read${word}8`));
  define(writers, `write${word}8`, function (value, offset = 0) {
    return writeWhole(this, value, offset, 1, true, isSigned);
  }, alias(`write${word}8`));
  for (const isLittle of [true, false]) {
    const end = isLittle ? 'LE' : 'BE';
    for (const bits of [16, 32]) {
      define(readers, `read${word}${bits}${end}`, function (offset = 0) {
        return readWhole(this, offset, bits / 8, isLittle, isSigned);
      }, alias(`read${word}${bits}${end}`));
      define(writers, `write${word}${bits}${end}`, function (value, offset = 0) {
        return writeWhole(this, value, offset, bits / 8, isLittle, isSigned);
      }, alias(`write${word}${bits}${end}`));
    }
    define(readers, `read${word}${end}`, function (offset, byteLength) {
      if (offset === undefined) {
        throw invalidType('offset', 'number', offset);
      }
      checkLength(byteLength);
      return readWhole(this, offset, byteLength, isLittle, isSigned);
    }, alias(`read${word}${end}`));
    define(writers, `write${word}${end}`, function (value, offset, byteLength) {
      checkLength(byteLength);
      return writeWhole(this, value, offset, byteLength, isLittle, isSigned);
    }, alias(`write${word}${end}`));
    define(readers, `readBig${word}64${end}`, function (offset = 0) {
      place(this, offset, 8);
      return isSigned ? view(this).getBigInt64(offset, isLittle) : view(this).getBigUint64(offset, isLittle);
    }, alias(`readBig${word}64${end}`));
    define(writers, `writeBig${word}64${end}`, function (value, offset = 0) {
      if (isSigned) {
        checkValue(value, -(2n ** 63n), 2n ** 63n - 1n, 8);
      } else {
        checkValue(value, 0n, 2n ** 64n - 1n, 8);
      }
      place(this, offset, 8);
      if (isSigned) {
        view(this).setBigInt64(offset, value, isLittle);
      } else {
        view(this).setBigUint64(offset, value, isLittle);
      }
      return offset + 8;
    }, alias(`writeBig${word}64${end}`));
  }
}

for (const [word, size] of [
  ['Float', 4],
  ['Double', 8],
]) {
  for (const isLittle of [true, false]) {
    const end = isLittle ? 'LE' : 'BE';
    define(readers, `read${word}${end}`, function (offset = 0) {
      place(this, offset, size);
      return size === 4 ? view(this).getFloat32(offset, isLittle) : view(this).getFloat64(offset, isLittle);
    });
    define(writers, `write${word}${end}`, function (value, offset = 0) {
      place(this, offset, size);
      if (size === 4) {
        view(this).setFloat32(offset, value, isLittle);
      } else {
        view(this).setFloat64(offset, value, isLittle);
      }
      return offset + size;
    });
  }
}

module.exports = { readers, writers };
