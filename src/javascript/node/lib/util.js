// https://nodejs.org/docs/latest-v20.x/api/util.html

const { failure, invalidType, outOfRange } = require('internal/errors');
const { isDeepStrictEqual } = require('internal/comparisons');
const {
  validateAbortSignal,
  validateBoolean,
  validateFunction,
  validateInteger,
  validateObject,
  validateOneOf,
  validateString,
} = require('internal/validators');
const types = require('util/types');
const inspection = require('internal/inspect');

const { format, formatWithOptions, inspect } = inspection;

const kPromisified = Symbol.for('nodejs.util.promisify.custom');
// The names of what a callback is given beside an error, for functions that give several values.
const kArguments = Symbol('customPromisifyArgs');

function copyDescriptors(target, source, ...left) {
  const descriptors = Object.getOwnPropertyDescriptors(source);
  for (const key of left) {
    delete descriptors[key];
  }
  return Object.defineProperties(target, descriptors);
}

function promisify(original) {
  validateFunction(original, 'original');
  const custom = original[kPromisified];
  if (custom) {
    validateFunction(custom, 'The "util.promisify.custom" property');
    return Object.defineProperty(custom, kPromisified, { value: custom, enumerable: false, configurable: true });
  }
  const names = original[kArguments];
  function promisified(...args) {
    return new Promise((resolve, reject) => {
      original.call(this, ...args, (error, ...values) => {
        if (error) {
          reject(error);
        } else if (names !== undefined && values.length > 1) {
          resolve(Object.fromEntries(names.map((name, index) => [name, values[index]])));
        } else {
          resolve(values[0]);
        }
      });
    });
  }
  Object.setPrototypeOf(promisified, Object.getPrototypeOf(original));
  Object.defineProperty(promisified, kPromisified, { value: promisified, enumerable: false, configurable: true });
  return copyDescriptors(promisified, original);
}

promisify.custom = kPromisified;

function callbackify(original) {
  validateFunction(original, 'original');
  function callbackified(...args) {
    const callback = args.pop();
    validateFunction(callback, 'last argument');
    const bound = callback.bind(this);
    original.apply(this, args).then(
      (result) => process.nextTick(bound, null, result),
      (reason) => {
        const error =
          reason ||
          failure(Error, 'ERR_FALSY_VALUE_REJECTION', 'Promise was rejected with falsy value', { reason });
        process.nextTick(bound, error);
      },
    );
  }
  const descriptors = Object.getOwnPropertyDescriptors(original);
  if (typeof descriptors.length.value === 'number') {
    descriptors.length.value += 1;
  }
  if (typeof descriptors.name.value === 'string') {
    descriptors.name.value += 'Callbackified';
  }
  return Object.defineProperties(callbackified, descriptors);
}

function inherits(constructor, superConstructor) {
  if (constructor === undefined || constructor === null) {
    throw invalidType('ctor', 'Function', constructor);
  }
  if (superConstructor === undefined || superConstructor === null) {
    throw invalidType('superCtor', 'Function', superConstructor);
  }
  if (superConstructor.prototype === undefined) {
    throw invalidType('superCtor.prototype', 'Object', superConstructor.prototype);
  }
  Object.defineProperty(constructor, 'super_', { value: superConstructor, writable: true, configurable: true });
  Object.setPrototypeOf(constructor.prototype, superConstructor.prototype);
}

const warned = new Set();

function deprecate(fn, message, code) {
  validateFunction(fn, 'fn');
  if (code !== undefined) {
    validateString(code, 'code');
  }
  if (process.noDeprecation === true) {
    return fn;
  }
  let isNew = true;
  function deprecated(...args) {
    if (isNew) {
      isNew = false;
      if (code === undefined || !warned.has(code)) {
        warned.add(code);
        process.emitWarning(message, 'DeprecationWarning', code, deprecated);
      }
    }
    return new.target ? Reflect.construct(fn, args, new.target) : Reflect.apply(fn, this, args);
  }
  Object.setPrototypeOf(deprecated, fn);
  if (fn.prototype) {
    deprecated.prototype = fn.prototype;
  }
  return deprecated;
}

function isLogging(section) {
  const wanted = process.env.NODE_DEBUG ?? '';
  return wanted.split(',').some((name) => {
    const pattern = name.trim().replace(/[|\\{}()[\]^$+?.]/g, '\\$&').replaceAll('*', '.*');
    return pattern !== '' && new RegExp(`^${pattern}$`, 'i').test(section);
  });
}

function debuglog(section, callback) {
  const name = String(section).toUpperCase();
  let enabled;
  let reported = false;
  const isEnabled = () => {
    enabled ??= isLogging(name);
    return enabled;
  };
  const log = (...args) => {
    if (isEnabled()) {
      process.stderr.write(`${name} ${process.pid}: ${format(...args)}\n`);
    }
    if (!reported && typeof callback === 'function') {
      reported = true;
      callback(log);
    }
  };
  return Object.defineProperty(log, 'enabled', { get: isEnabled, configurable: true, enumerable: true });
}

const ESCAPES =
  /[\u001B\u009B][[\]()#;?]*(?:(?:(?:(?:;[-a-zA-Z\d/#&.:=?%@~_]+)*|[a-zA-Z\d]+(?:;[-a-zA-Z\d/#&.:=?%@~_]*)*)?(?:\u0007|\u001B\u005C|\u009C))|(?:(?:\d{1,4}(?:;\d{0,4})*)?[\dA-PR-TZcf-ntqry=><~]))/g;

function stripVTControlCharacters(str) {
  validateString(str, 'str');
  return str.replace(ESCAPES, '');
}

const escapeCode = (code) => `\u001b[${code}m`;

function codesOf(name) {
  const codes = inspect.colors[name];
  if (codes === undefined || codes === null) {
    validateOneOf(name, 'format', Object.keys(inspect.colors));
  }
  return codes;
}

function styleText(format, text, { validateStream = true, stream = process.stdout } = {}) {
  validateString(text, 'text');
  validateBoolean(validateStream, 'options.validateStream');
  if (validateStream && typeof stream?.on !== 'function') {
    throw invalidType('stream', ['ReadableStream', 'WritableStream', 'Stream'], stream);
  }
  if (Array.isArray(format)) {
    const all = format.map(codesOf);
    const left = all.map(([open]) => escapeCode(open));
    const right = all.map(([, close]) => escapeCode(close)).reverse();
    return `${left.join('')}${text}${right.join('')}`;
  }
  const [open, close] = codesOf(format);
  // A single format is for a stream that shows colors, of which there are none here.
  return validateStream ? text : `${escapeCode(open)}${text}${escapeCode(close)}`;
}

const toUSVString = (value) => `${value}`.replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\ufffd');

function parseEnv(content) {
  validateString(content, 'content');
  const result = {};
  const line =
    /^[ \t]*(?:export[ \t]+)?([\w.-]+)[ \t]*=[ \t]*('[^']*'|"[^"]*"|`[^`]*`|[^#\r\n]*)?[ \t]*(?:#.*)?$/gm;
  for (const [, key, raw = ''] of content.replaceAll('\r\n', '\n').matchAll(line)) {
    let value = raw.trim();
    const quote = value[0];
    if (value.length > 1 && (quote === '"' || quote === "'" || quote === '`') && value.endsWith(quote)) {
      value = value.slice(1, -1);
      if (quote === '"') {
        value = value.replaceAll('\\n', '\n');
      }
    }
    result[key] = value;
  }
  return result;
}

async function aborted(signal, resource) {
  if (signal === undefined) {
    throw invalidType('signal', 'AbortSignal', signal);
  }
  validateAbortSignal(signal, 'signal');
  validateObject(resource, 'resource', { allowArray: true, allowFunction: true });
  if (!signal.aborted) {
    await new Promise((resolve) => {
      signal.addEventListener('abort', resolve, { once: true });
    });
  }
}

function systemErrors() {
  return require('internal/system_errors').table;
}

function getSystemErrorName(err) {
  validateInteger(err, 'err');
  if (err >= 0) {
    throw outOfRange('err', 'a negative integer', err);
  }
  const entry = systemErrors().find(([number]) => number === err);
  return entry === undefined ? `Unknown system error ${err}` : entry[1];
}

function getSystemErrorMap() {
  return new Map(systemErrors().map(([number, name, message]) => [number, [name, message]]));
}

const isObject = (value) => value !== null && typeof value === 'object';

module.exports = {
  _errnoException: (err, syscall) => {
    const name = getSystemErrorName(err);
    return Object.assign(new Error(`${syscall} ${name}`), { errno: err, code: name, syscall });
  },
  _extend: (target, source) => {
    if (!isObject(source)) {
      return target;
    }
    return Object.assign(target, source);
  },
  callbackify,
  debug: debuglog,
  debuglog,
  deprecate,
  format,
  styleText,
  formatWithOptions,
  getSystemErrorMap,
  getSystemErrorName,
  inherits,
  inspect,
  isArray: Array.isArray,
  isBoolean: (value) => typeof value === 'boolean',
  isBuffer: (value) => require('buffer').Buffer.isBuffer(value),
  isDeepStrictEqual,
  isNull: (value) => value === null,
  isNullOrUndefined: (value) => value === null || value === undefined,
  isNumber: (value) => typeof value === 'number',
  isString: (value) => typeof value === 'string',
  isSymbol: (value) => typeof value === 'symbol',
  isUndefined: (value) => value === undefined,
  isRegExp: types.isRegExp,
  isObject,
  isDate: types.isDate,
  isError: (value) => types.isNativeError(value) || value instanceof Error,
  isFunction: (value) => typeof value === 'function',
  isPrimitive: (value) => !isObject(value) && typeof value !== 'function',
  log: (...args) => {
    const now = new Date();
    const time = [now.getHours(), now.getMinutes(), now.getSeconds()].map((it) => String(it).padStart(2, '0')).join(':');
    const month = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'][now.getMonth()];
    console.log('%s - %s', `${now.getDate()} ${month} ${time}`, format(...args));
  },
  promisify,
  stripVTControlCharacters,
  toUSVString,
  aborted,
  types,
  parseEnv,
  get parseArgs() {
    return require('internal/parse_args');
  },
  get TextDecoder() {
    return globalThis.TextDecoder;
  },
  get TextEncoder() {
    return globalThis.TextEncoder;
  },
};

Object.defineProperty(promisify, 'args', { value: kArguments });
