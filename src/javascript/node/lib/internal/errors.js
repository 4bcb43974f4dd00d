// Errors with Node's codes and words: https://nodejs.org/docs/latest-v20.x/api/errors.html

const { mark, stackHere } = binding('errors');
const { inspect } = binding('util');

const PRIMITIVES = ['string', 'function', 'number', 'object', 'Function', 'Object', 'boolean', 'bigint', 'symbol'];
const CLASS = /^([A-Z][a-z0-9]*)+$/;

// An error of a class with one of Node's codes; `own` are properties beside that.
function failure(Base, code, message, own) {
  const error = mark(new Base(message), code);
  Object.defineProperty(error, 'toString', {
    value() {
      return `${this.name} [${code}]: ${this.message}`;
    },
    enumerable: false,
    writable: true,
    configurable: true,
  });
  return own === undefined ? error : Object.assign(error, own);
}

// How messages say which value was received.
function received(value) {
  if (value === null || value === undefined) {
    return String(value);
  }
  switch (typeof value) {
    case 'function':
      return `function ${value.name}`;
    case 'object':
      if (value.constructor && 'name' in value.constructor) {
        return `an instance of ${value.constructor.name}`;
      }
      return inspect(value, { depth: -1 });
    case 'string': {
      const short = value.length > 28 ? `${value.slice(0, 25)}...` : value;
      return short.includes("'") ? `type string (${JSON.stringify(short)})` : `type string ('${short}')`;
    }
    default: {
      const text = inspect(value);
      return `type ${typeof value} (${text})`;
    }
  }
}

function list(words) {
  if (words.length < 3) {
    return words.join(' or ');
  }
  return `${words.slice(0, -1).join(', ')}, or ${words[words.length - 1]}`;
}

function named(name) {
  if (name.endsWith(' argument')) {
    return `The ${name}`;
  }
  return `The "${name}" ${name.includes('.') ? 'property' : 'argument'}`;
}

function invalidType(name, expected, actual) {
  const types = [];
  const instances = [];
  const others = [];
  for (const word of Array.isArray(expected) ? expected : [expected]) {
    if (PRIMITIVES.includes(word)) {
      types.push(word.toLowerCase());
    } else if (CLASS.test(word)) {
      instances.push(word);
    } else {
      others.push(word);
    }
  }
  if (instances.length > 0 && types.includes('object')) {
    types.splice(types.indexOf('object'), 1);
    instances.push('Object');
  }
  const parts = [];
  if (types.length > 0) {
    parts.push(`${types.length > 1 ? 'one of type' : 'of type'} ${list(types)}`);
  }
  if (instances.length > 0) {
    parts.push(`an instance of ${list(instances)}`);
  }
  if (others.length > 1) {
    parts.push(`one of ${list(others)}`);
  } else if (others.length === 1) {
    parts.push(others[0] === others[0].toLowerCase() ? others[0] : `an ${others[0]}`);
  }
  const message = `${named(name)} must be ${parts.join(' or ')}. Received ${received(actual)}`;
  return failure(TypeError, 'ERR_INVALID_ARG_TYPE', message);
}

function invalidValue(name, value, reason = 'is invalid', Base = TypeError) {
  let shown = inspect(value);
  if (shown.length > 128) {
    shown = `${shown.slice(0, 128)}...`;
  }
  const kind = name.includes('.') ? 'property' : 'argument';
  return failure(Base, 'ERR_INVALID_ARG_VALUE', `The ${kind} '${name}' ${reason}. Received ${shown}`);
}

// Digits in groups of three, as in 4_294_967_295.
function grouped(text) {
  let result = '';
  let end = text.length;
  const start = text[0] === '-' ? 1 : 0;
  for (; end >= start + 4; end -= 3) {
    result = `_${text.slice(end - 3, end)}${result}`;
  }
  return text.slice(0, end) + result;
}

function outOfRange(name, range, value) {
  let shown;
  if (Number.isInteger(value) && Math.abs(value) > 2 ** 32) {
    shown = grouped(String(value));
  } else if (typeof value === 'bigint') {
    shown = `${value > 2n ** 32n || value < -(2n ** 32n) ? grouped(String(value)) : value}n`;
  } else {
    shown = inspect(value);
  }
  return failure(RangeError, 'ERR_OUT_OF_RANGE', `The value of "${name}" is out of range. It must be ${range}. Received ${shown}`);
}

function missingArguments(...names) {
  const quoted = names.map((name) => (Array.isArray(name) ? name.map((it) => `"${it}"`).join(' or ') : `"${name}"`));
  let words;
  if (quoted.length < 3) {
    words = `${quoted.join(' and ')} argument${quoted.length === 1 ? '' : 's'}`;
  } else {
    words = `${quoted.slice(0, -1).join(', ')}, and ${quoted[quoted.length - 1]} arguments`;
  }
  return failure(TypeError, 'ERR_MISSING_ARGS', `The ${words} must be specified`);
}

const invalidThis = (name) => failure(TypeError, 'ERR_INVALID_THIS', `Value of "this" must be of type ${name}`);
const notImplemented = (name) => failure(Error, 'ERR_METHOD_NOT_IMPLEMENTED', `The ${name} method is not implemented`);
const unknownEncoding = (name) => failure(TypeError, 'ERR_UNKNOWN_ENCODING', `Unknown encoding: ${name}`);
const unavailable = (name, reason) =>
  failure(Error, 'ERR_FEATURE_UNAVAILABLE_ON_PLATFORM', `The feature ${name} is unavailable on the current platform: ${reason}`);

class AbortError extends Error {
  constructor(message = 'The operation was aborted', options = undefined) {
    if (options !== undefined && typeof options !== 'object') {
      throw invalidType('options', 'Object', options);
    }
    super(message, options);
    this.code = 'ABORT_ERR';
    this.name = 'AbortError';
  }
}

module.exports = {
  AbortError,
  failure,
  invalidThis,
  invalidType,
  invalidValue,
  missingArguments,
  notImplemented,
  outOfRange,
  received,
  stackHere,
  unavailable,
  unknownEncoding,
};
