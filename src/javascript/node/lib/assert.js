// https://nodejs.org/docs/latest-v20.x/api/assert.html

const AssertionError = require('internal/assertion_error');
const { isDeepEqual, isDeepStrictEqual } = require('internal/comparisons');
const { failure, invalidType, invalidValue, missingArguments, received } = require('internal/errors');
const { inspect } = require('internal/inspect');
const { validateFunction } = require('internal/validators');
const { isNativeError, isPromise, isRegExp } = require('util/types');

const { callText } = binding('errors');

const NOTHING = Symbol('nothing was thrown');

const isError = (value) => isNativeError(value) || value instanceof Error;
const matches = (pattern, text) => RegExp.prototype.exec.call(pattern, text) !== null;

function raise(options) {
  if (options.message instanceof Error) {
    throw options.message;
  }
  throw new AssertionError(options);
}

// What failed, by the text of the call in the program.
function falsyText() {
  const { text, column } = callText() ?? {};
  if (text === undefined) {
    return undefined;
  }
  const [first, ...rest] = text.split('\n');
  const lines = rest.map((line) => {
    let start = 0;
    while (start < column && (line[start] === ' ' || line[start] === '\t')) {
      start += 1;
    }
    return `  ${line.slice(start)}`;
  });
  return `The expression evaluated to a falsy value:\n\n  ${[first, ...lines].join('\n')}\n`;
}

function checkTruth(caller, args) {
  const [value, given] = args;
  if (value) {
    return;
  }
  let message = given;
  let isGenerated = false;
  if (args.length === 0) {
    isGenerated = true;
    message = 'No value argument passed to `assert.ok()`';
  } else if (message === undefined || message === null) {
    isGenerated = true;
    message = falsyText();
  } else if (message instanceof Error) {
    throw message;
  }
  const error = new AssertionError({
    actual: value,
    expected: true,
    message,
    operator: '==',
  });
  error.generatedMessage = isGenerated;
  throw error;
}

function assert(...args) {
  checkTruth(assert, args);
}

assert.fail = function fail(actual, expected, message, operator, stackStartFn) {
  const count = arguments.length;
  let [left, text, sign] = [actual, message, operator];
  let isInternal = false;
  if ((actual === undefined || actual === null) && count <= 1) {
    isInternal = true;
    text = 'Failed';
  } else if (count === 1) {
    text = actual;
    left = undefined;
  } else {
    process.emitWarning(
      'assert.fail() with more than one argument is deprecated. Please use assert.strictEqual() instead or only pass a message.',
      'DeprecationWarning',
      'DEP0094',
    );
    if (count === 2) {
      sign = '!=';
    }
  }
  if (text instanceof Error) {
    throw text;
  }
  const error = new AssertionError({
    actual: left,
    expected,
    operator: sign === undefined ? 'fail' : sign,
    stackStartFn,
    message: text,
  });
  if (isInternal) {
    error.generatedMessage = true;
  }
  throw error;
};

assert.AssertionError = AssertionError;

assert.ok = function ok(...args) {
  checkTruth(ok, args);
};

// eslint-disable-next-line eqeqeq
const isLooselyEqual = (a, b) => a == b || (a !== a && b !== b);

for (const [name, operator, holds] of [
  ['equal', '==', isLooselyEqual],
  ['notEqual', '!=', (a, b) => !isLooselyEqual(a, b)],
  ['deepEqual', 'deepEqual', isDeepEqual],
  ['notDeepEqual', 'notDeepEqual', (a, b) => !isDeepEqual(a, b)],
  ['deepStrictEqual', 'deepStrictEqual', isDeepStrictEqual],
  ['notDeepStrictEqual', 'notDeepStrictEqual', (a, b) => !isDeepStrictEqual(a, b)],
  ['strictEqual', 'strictEqual', Object.is],
  ['notStrictEqual', 'notStrictEqual', (a, b) => !Object.is(a, b)],
]) {
  const check = function (actual, expected, message) {
    if (arguments.length < 2) {
      throw missingArguments('actual', 'expected');
    }
    if (!holds(actual, expected)) {
      raise({ actual, expected, message, operator });
    }
  };
  assert[name] = Object.defineProperty(check, 'name', { value: name });
}

// The part of an error that an object of expectations is about. It is shown by its name.
class Comparison {
  constructor(source, keys, actual) {
    for (const key of keys) {
      if (key in source) {
        const isMatch =
          actual !== undefined &&
          typeof actual[key] === 'string' &&
          isRegExp(source[key]) &&
          matches(source[key], actual[key]);
        this[key] = isMatch ? actual[key] : source[key];
      }
    }
  }
}

function checkKey(actual, expected, key, message, keys, caller) {
  if (key in actual && isDeepStrictEqual(actual[key], expected[key])) {
    return;
  }
  if (message) {
    raise({ actual, expected, message, operator: caller.name });
  }
  const error = new AssertionError({
    actual: new Comparison(actual, keys),
    expected: new Comparison(expected, keys, actual),
    operator: 'deepStrictEqual',
  });
  throw Object.assign(error, { actual, expected, operator: caller.name });
}

function wrongClass(actual, expected) {
  const start = `The error is expected to be an instance of "${expected.name}". Received `;
  if (!isError(actual)) {
    return `${start}"${inspect(actual, { depth: -1 })}"`;
  }
  const name = actual.constructor?.name || actual.name;
  const rest = expected.name === name ? 'an error with identical name but a different prototype.' : `"${name}"`;
  return `${start}${rest}${actual.message ? `\n\nError message:\n\n${actual.message}` : ''}`;
}

// Compares what was thrown with what was expected: a class, a pattern, an object or a function that tells.
function checkThrown(actual, expected, message, caller) {
  let text;
  if (typeof expected !== 'function') {
    if (!isRegExp(expected)) {
      if (typeof actual !== 'object' || actual === null) {
        const error = new AssertionError({
          actual,
          expected,
          message,
          operator: 'deepStrictEqual',
        });
        error.operator = caller.name;
        throw error;
      }
      const keys = Object.keys(expected);
      if (expected instanceof Error) {
        keys.push('name', 'message');
      } else if (keys.length === 0) {
        throw invalidValue('error', expected, 'may not be an empty object');
      }
      for (const key of keys) {
        const isMatch =
          typeof actual[key] === 'string' && isRegExp(expected[key]) && matches(expected[key], actual[key]);
        if (!isMatch) {
          checkKey(actual, expected, key, message, keys, caller);
        }
      }
      return;
    }
    const input = String(actual);
    if (matches(expected, input)) {
      return;
    }
    text = `The input did not match the regular expression ${inspect(expected)}. Input:\n\n${inspect(input)}\n`;
  } else if (expected.prototype !== undefined && actual instanceof expected) {
    return;
  } else if (Object.prototype.isPrototypeOf.call(Error, expected)) {
    text = wrongClass(actual, expected);
  } else {
    const answer = Reflect.apply(expected, {}, [actual]);
    if (answer === true) {
      return;
    }
    const name = expected.name ? `"${expected.name}" ` : '';
    text = `The ${name}validation function is expected to return "true". Received ${inspect(answer)}`;
    if (isError(actual)) {
      text += `\n\nCaught error:\n\n${actual}`;
    }
  }
  const error = new AssertionError({
    actual,
    expected,
    message: message || text,
    operator: caller.name,
  });
  error.generatedMessage = !message;
  throw error;
}

function thrownBy(fn) {
  validateFunction(fn, 'fn');
  try {
    fn();
  } catch (error) {
    return error;
  }
  return NOTHING;
}

const isThenable = (value) =>
  isPromise(value) ||
  (value !== null && typeof value === 'object' && typeof value.then === 'function' && typeof value.catch === 'function');

async function rejectionOf(promiseFn) {
  let promise = promiseFn;
  if (typeof promiseFn === 'function') {
    promise = promiseFn();
    if (!isThenable(promise)) {
      const message = `Expected instance of Promise to be returned from the "promiseFn" function but got ${received(promise)}.`;
      throw failure(TypeError, 'ERR_INVALID_RETURN_VALUE', message);
    }
  } else if (!isThenable(promiseFn)) {
    throw invalidType('promiseFn', ['Function', 'Promise'], promiseFn);
  }
  try {
    await promise;
  } catch (error) {
    return error;
  }
  return NOTHING;
}

const EXPECTATIONS = ['Object', 'Error', 'Function', 'RegExp'];

function expectError(caller, actual, ...rest) {
  let [error, message] = rest;
  if (typeof error === 'string') {
    if (rest.length === 2) {
      throw invalidType('error', EXPECTATIONS, error);
    }
    const isObject = typeof actual === 'object' && actual !== null;
    if ((isObject ? actual.message : actual) === error) {
      const what = isObject ? `error message "${actual.message}"` : `error "${actual}"`;
      throw failure(
        TypeError,
        'ERR_AMBIGUOUS_ARGUMENT',
        `The "error/message" argument is ambiguous. The ${what} is identical to the message.`,
      );
    }
    message = error;
    error = undefined;
  } else if (error !== undefined && error !== null && typeof error !== 'object' && typeof error !== 'function') {
    throw invalidType('error', EXPECTATIONS, error);
  }
  if (actual === NOTHING) {
    const kind = caller === assert.rejects ? 'rejection' : 'exception';
    const details = `${error?.name ? ` (${error.name})` : ''}${message ? `: ${message}` : '.'}`;
    raise({
      actual: undefined,
      expected: error,
      operator: caller.name,
      message: `Missing expected ${kind}${details}`,
    });
  }
  if (error) {
    checkThrown(actual, error, message, caller);
  }
}

function isExpected(actual, expected) {
  if (typeof expected !== 'function') {
    if (isRegExp(expected)) {
      return matches(expected, String(actual));
    }
    throw invalidType('expected', ['Function', 'RegExp'], expected);
  }
  if (expected.prototype !== undefined && actual instanceof expected) {
    return true;
  }
  return !Object.prototype.isPrototypeOf.call(Error, expected) && Reflect.apply(expected, {}, [actual]) === true;
}

function expectNoError(caller, actual, error, message) {
  if (actual === NOTHING) {
    return;
  }
  const [expected, text] = typeof error === 'string' ? [undefined, error] : [error, message];
  if (expected && !isExpected(actual, expected)) {
    throw actual;
  }
  const kind = caller === assert.doesNotReject ? 'rejection' : 'exception';
  raise({
    actual,
    expected,
    operator: caller.name,
    message: `Got unwanted ${kind}${text ? `: ${text}` : '.'}\nActual message: "${actual && actual.message}"`,
  });
}

assert.throws = function throws(fn, ...args) {
  expectError(throws, thrownBy(fn), ...args);
};

assert.rejects = async function rejects(promiseFn, ...args) {
  expectError(rejects, await rejectionOf(promiseFn), ...args);
};

assert.doesNotThrow = function doesNotThrow(fn, ...args) {
  expectNoError(doesNotThrow, thrownBy(fn), ...args);
};

assert.doesNotReject = async function doesNotReject(fn, ...args) {
  expectNoError(doesNotReject, await rejectionOf(fn), ...args);
};

assert.ifError = function ifError(err) {
  if (err === null || err === undefined) {
    return;
  }
  let text;
  if (typeof err === 'object' && typeof err.message === 'string') {
    text = err.message.length === 0 && err.constructor ? err.constructor.name : err.message;
  } else {
    text = inspect(err);
  }
  const error = new AssertionError({
    actual: err,
    expected: null,
    operator: 'ifError',
    message: `ifError got unwanted exception: ${text}`,
  });
  const stack = err.stack;
  const start = typeof stack === 'string' ? stack.indexOf('\n    at') : -1;
  if (start !== -1) {
    const before = stack.slice(start + 1).split('\n');
    let own = error.stack.split('\n');
    const shared = before.map((frame) => own.indexOf(frame)).find((index) => index !== -1);
    if (shared !== undefined) {
      own = own.slice(0, shared);
    }
    error.stack = `${own.join('\n')}\n${before.join('\n')}`;
  }
  throw error;
};

function checkMatch(string, regexp, message, caller) {
  if (!isRegExp(regexp)) {
    throw invalidType('regexp', 'RegExp', regexp);
  }
  const isMatch = caller === assert.match;
  if (typeof string === 'string' && matches(regexp, string) === isMatch) {
    return;
  }
  if (message instanceof Error) {
    throw message;
  }
  let text;
  if (typeof string !== 'string') {
    text = `The "string" argument must be of type string. Received type ${typeof string} (${inspect(string)})`;
  } else {
    const start = isMatch
      ? 'The input did not match the regular expression '
      : 'The input was expected to not match the regular expression ';
    text = `${start}${inspect(regexp)}. Input:\n\n${inspect(string)}\n`;
  }
  const error = new AssertionError({
    actual: string,
    expected: regexp,
    message: message || text,
    operator: caller.name,
  });
  error.generatedMessage = !message;
  throw error;
}

assert.match = function match(string, regexp, message) {
  checkMatch(string, regexp, message, match);
};

assert.doesNotMatch = function doesNotMatch(string, regexp, message) {
  checkMatch(string, regexp, message, doesNotMatch);
};

function strict(...args) {
  checkTruth(strict, args);
}

assert.strict = Object.assign(strict, assert, {
  equal: assert.strictEqual,
  deepEqual: assert.deepStrictEqual,
  notEqual: assert.notStrictEqual,
  notDeepEqual: assert.notDeepStrictEqual,
});
assert.strict.strict = assert.strict;

module.exports = assert;
