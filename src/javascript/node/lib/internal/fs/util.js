// What all parts of `fs` need: paths, options, and the system's errors.

const { failure, invalidType, invalidValue, stackHere } = require('internal/errors');
const { validateUint32 } = require('internal/validators');
const constants = require('internal/fs/constants');

const FLAGS = {
  __proto__: null,
  r: constants.O_RDONLY,
  rs: constants.O_RDONLY | constants.O_SYNC,
  sr: constants.O_RDONLY | constants.O_SYNC,
  'r+': constants.O_RDWR,
  'rs+': constants.O_RDWR | constants.O_SYNC,
  'sr+': constants.O_RDWR | constants.O_SYNC,
  w: constants.O_TRUNC | constants.O_CREAT | constants.O_WRONLY,
  wx: constants.O_TRUNC | constants.O_CREAT | constants.O_WRONLY | constants.O_EXCL,
  xw: constants.O_TRUNC | constants.O_CREAT | constants.O_WRONLY | constants.O_EXCL,
  'w+': constants.O_TRUNC | constants.O_CREAT | constants.O_RDWR,
  'wx+': constants.O_TRUNC | constants.O_CREAT | constants.O_RDWR | constants.O_EXCL,
  'xw+': constants.O_TRUNC | constants.O_CREAT | constants.O_RDWR | constants.O_EXCL,
  a: constants.O_APPEND | constants.O_CREAT | constants.O_WRONLY,
  ax: constants.O_APPEND | constants.O_CREAT | constants.O_WRONLY | constants.O_EXCL,
  xa: constants.O_APPEND | constants.O_CREAT | constants.O_WRONLY | constants.O_EXCL,
  as: constants.O_APPEND | constants.O_CREAT | constants.O_WRONLY | constants.O_SYNC,
  sa: constants.O_APPEND | constants.O_CREAT | constants.O_WRONLY | constants.O_SYNC,
  'a+': constants.O_APPEND | constants.O_CREAT | constants.O_RDWR,
  'ax+': constants.O_APPEND | constants.O_CREAT | constants.O_RDWR | constants.O_EXCL,
  'xa+': constants.O_APPEND | constants.O_CREAT | constants.O_RDWR | constants.O_EXCL,
  'as+': constants.O_APPEND | constants.O_CREAT | constants.O_RDWR | constants.O_SYNC,
  'sa+': constants.O_APPEND | constants.O_CREAT | constants.O_RDWR | constants.O_SYNC,
};

function parseFlags(flags, name = 'flags') {
  if (typeof flags === 'number') {
    validateUint32(flags, name);
    return flags;
  }
  if (flags === undefined || flags === null) {
    return constants.O_RDONLY;
  }
  const parsed = FLAGS[flags];
  if (parsed === undefined) {
    throw invalidValue(name, flags);
  }
  return parsed;
}

// An error of the system, by libuv's negative number.
function systemError(errno, syscall, path, dest) {
  const [, code, words] = require('internal/system_errors').table.find(([number]) => number === errno);
  let message = `${code}: ${words}, ${syscall}`;
  if (path !== undefined) {
    message += ` '${path}'`;
  }
  if (dest !== undefined) {
    message += ` -> '${dest}'`;
  }
  const error = new Error(message);
  error.errno = errno;
  error.code = code;
  error.syscall = syscall;
  if (path !== undefined) {
    error.path = path;
  }
  if (dest !== undefined) {
    error.dest = dest;
  }
  return error;
}

// What a native gave, or the error that it stands for.
function check(result, syscall, path, dest) {
  if (typeof result === 'number' && result < 0) {
    throw systemError(result, syscall, path, dest);
  }
  return result;
}

// Node's errors of whole operations, such as ERR_FS_EISDIR.
function operationError(code, text, { syscall, message, path, errno, name }) {
  const error = failure(Error, code, `${text}: ${syscall} returned ${name} (${message})${path === undefined ? '' : ` ${path}`}`);
  const info = { errno, code: name, message, path, syscall };
  Object.defineProperty(error, 'name', { value: 'SystemError', configurable: true, writable: true });
  error.stack = stackHere(`SystemError [${code}]: ${error.message}`);
  return Object.assign(error, { info, errno, syscall, path });
}

// A path as a string.
function toPath(value, name = 'path') {
  let path = value;
  if (typeof value !== 'string') {
    if (value instanceof Uint8Array) {
      path = require('buffer').Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString();
    } else if (isURL(value)) {
      path = require('url').fileURLToPath(value);
    } else {
      throw invalidType(name, ['string', 'Buffer', 'URL'], value);
    }
  }
  if (path.includes('\0')) {
    throw invalidValue(name, value, 'must be a string, Uint8Array, or URL without null bytes');
  }
  return path;
}

function isURL(value) {
  return Boolean(value?.href && value.protocol && value.auth === undefined && value.path === undefined);
}

function toDescriptor(fd, name = 'fd') {
  if (typeof fd !== 'number') {
    throw invalidType(name, 'number', fd);
  }
  if (!Number.isInteger(fd) || fd < 0 || fd > 2147483647) {
    const { outOfRange } = require('internal/errors');
    throw outOfRange(name, Number.isInteger(fd) ? '>= 0 && <= 2147483647' : 'an integer', fd);
  }
  return fd;
}

// Options that may be given as an encoding alone.
function toOptions(options, defaults = {}) {
  if (options === undefined || options === null || typeof options === 'function') {
    return defaults;
  }
  let given = options;
  if (typeof options === 'string') {
    given = { ...defaults, encoding: options };
  } else if (typeof options !== 'object') {
    throw invalidType('options', ['string', 'Object'], options);
  } else {
    given = { ...defaults, ...options };
  }
  const { encoding } = given;
  if (encoding && encoding !== 'buffer' && !require('buffer').Buffer.isEncoding(encoding)) {
    throw invalidValue('encoding', encoding, 'is invalid encoding');
  }
  return given;
}

// What may be written to a file, as bytes or as text that is UTF-8.
function toData(data, encoding, name = 'data') {
  if (typeof data === 'string') {
    if (encoding === undefined || encoding === null || encoding === 'utf8' || encoding === 'utf-8') {
      return data;
    }
    return require('buffer').Buffer.from(data, encoding);
  }
  if (ArrayBuffer.isView(data)) {
    return data instanceof Uint8Array ? data : new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
  }
  throw invalidType(name, ['string', 'Buffer', 'TypedArray', 'DataView'], data);
}

// Seconds since 1970.
function toTime(time, name = 'time') {
  if (typeof time === 'string' && Number(time) === +time) {
    return +time;
  }
  if (Number.isFinite(time)) {
    return time < 0 ? Date.now() / 1000 : time;
  }
  if (time instanceof Date) {
    return time.getTime() / 1000;
  }
  throw invalidType(name, ['Date', 'Time in seconds'], time);
}

// Names as the encoding of the options wants them.
function encoded(text, { encoding } = {}) {
  if (!encoding || encoding === 'utf8' || encoding === 'utf-8') {
    return text;
  }
  const { Buffer } = require('buffer');
  return encoding === 'buffer' ? Buffer.from(text) : Buffer.from(text).toString(encoding);
}

module.exports = {
  check,
  encoded,
  operationError,
  parseFlags,
  systemError,
  toData,
  toDescriptor,
  toOptions,
  toPath,
  toTime,
};
