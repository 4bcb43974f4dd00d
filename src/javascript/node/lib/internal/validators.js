// Checks of arguments, which throw what Node throws.

const { failure, invalidType, invalidValue, outOfRange } = require('internal/errors');

function validateString(value, name) {
  if (typeof value !== 'string') {
    throw invalidType(name, 'string', value);
  }
}

function validateBoolean(value, name) {
  if (typeof value !== 'boolean') {
    throw invalidType(name, 'boolean', value);
  }
}

function validateFunction(value, name) {
  if (typeof value !== 'function') {
    throw invalidType(name, 'Function', value);
  }
}

function validateNumber(value, name, min = undefined, max = undefined) {
  if (typeof value !== 'number') {
    throw invalidType(name, 'number', value);
  }
  const hasBounds = min !== undefined || max !== undefined;
  if ((min !== undefined && value < min) || (max !== undefined && value > max) || (hasBounds && Number.isNaN(value))) {
    const low = min === undefined ? '' : `>= ${min}`;
    const high = max === undefined ? '' : `<= ${max}`;
    throw outOfRange(name, low && high ? `${low} && ${high}` : low + high, value);
  }
}

function validateInteger(value, name, min = Number.MIN_SAFE_INTEGER, max = Number.MAX_SAFE_INTEGER) {
  if (typeof value !== 'number') {
    throw invalidType(name, 'number', value);
  }
  if (!Number.isInteger(value)) {
    throw outOfRange(name, 'an integer', value);
  }
  if (value < min || value > max) {
    throw outOfRange(name, `>= ${min} && <= ${max}`, value);
  }
}

function validateInt32(value, name, min = -2147483648, max = 2147483647) {
  validateInteger(value, name, min, max);
}

function validateUint32(value, name, isPositive = false) {
  validateInteger(value, name, isPositive ? 1 : 0, 4294967295);
}

function validateObject(value, name, { nullable = false, allowArray = false, allowFunction = false } = {}) {
  const isObject = typeof value === 'object' || (allowFunction && typeof value === 'function');
  if ((value === null && !nullable) || !isObject || (!allowArray && Array.isArray(value))) {
    throw invalidType(name, 'Object', value);
  }
}

function validateArray(value, name, minLength = 0) {
  if (!Array.isArray(value)) {
    throw invalidType(name, 'Array', value);
  }
  if (value.length < minLength) {
    throw invalidValue(name, value, `must be longer than ${minLength}`);
  }
}

function validateOneOf(value, name, choices) {
  if (!choices.includes(value)) {
    const shown = choices.map((choice) => (typeof choice === 'string' ? `'${choice}'` : String(choice))).join(', ');
    throw invalidValue(name, value, `must be one of: ${shown}`);
  }
}

function validateAbortSignal(signal, name) {
  if (signal !== undefined && (signal === null || typeof signal !== 'object' || !('aborted' in signal))) {
    throw invalidType(name, 'AbortSignal', signal);
  }
}

// A mode of permissions: a number, or a string of octal digits.
function parseMode(value, name, fallback) {
  const given = value ?? fallback;
  if (typeof given === 'string') {
    if (!/^[0-7]+$/.test(given)) {
      throw invalidValue(name, given, 'must be a 32-bit unsigned integer or an octal string');
    }
    return parseInt(given, 8);
  }
  validateUint32(given, name);
  return given;
}

module.exports = {
  failure,
  parseMode,
  validateAbortSignal,
  validateArray,
  validateBoolean,
  validateFunction,
  validateInt32,
  validateInteger,
  validateNumber,
  validateObject,
  validateOneOf,
  validateString,
  validateUint32,
};
