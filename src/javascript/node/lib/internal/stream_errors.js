// The errors of streams, in the form that the package `readable-stream` asks for them.

const errors = require('internal/errors');

const MESSAGES = {
  ERR_ASSERTION: ['%s', Error],
  ERR_ILLEGAL_CONSTRUCTOR: ['Illegal constructor', TypeError],
  ERR_MULTIPLE_CALLBACK: ['Callback called multiple times', Error],
  ERR_METHOD_NOT_IMPLEMENTED: ['The %s method is not implemented', Error],
  ERR_STREAM_ALREADY_FINISHED: ['Cannot call %s after a stream was finished', Error],
  ERR_STREAM_CANNOT_PIPE: ['Cannot pipe, not readable', Error],
  ERR_STREAM_DESTROYED: ['Cannot call %s after a stream was destroyed', Error],
  ERR_STREAM_NULL_VALUES: ['May not write null values to stream', TypeError],
  ERR_STREAM_PREMATURE_CLOSE: ['Premature close', Error],
  ERR_STREAM_PUSH_AFTER_EOF: ['stream.push() after EOF', Error],
  ERR_STREAM_UNSHIFT_AFTER_END_EVENT: ['stream.unshift() after end event', Error],
  ERR_STREAM_WRITE_AFTER_END: ['write after end', Error],
  ERR_UNKNOWN_ENCODING: ['Unknown encoding: %s', TypeError],
};

// What a stream may be given; the package has fewer.
const CHUNKS = ['string', 'Buffer', 'TypedArray', 'DataView'];

function returned(input, name, value) {
  const kind = value?.constructor?.name ? `an instance of ${value.constructor.name}` : `type ${typeof value}`;
  const message = `Expected ${input} to be returned from the "${name}" function but got ${kind}.`;
  return errors.failure(TypeError, 'ERR_INVALID_RETURN_VALUE', message);
}

const codes = {
  ERR_INVALID_ARG_TYPE: (name, expected, actual) => errors.invalidType(name, name === 'chunk' ? CHUNKS : expected, actual),
  ERR_INVALID_ARG_VALUE: errors.invalidValue,
  ERR_INVALID_RETURN_VALUE: returned,
  ERR_MISSING_ARGS: errors.missingArguments,
  ERR_OUT_OF_RANGE: errors.outOfRange,
};

// They are called with `new`, and give an object that is not of their own class.
for (const [code, make] of Object.entries(codes)) {
  codes[code] = function made(...args) {
    return make(...args);
  };
}

for (const [code, [message, Base]] of Object.entries(MESSAGES)) {
  codes[code] = function made(argument) {
    return errors.failure(Base, code, message.replace('%s', () => String(argument)));
  };
}

function aggregateTwoErrors(inner, outer) {
  if (!inner || !outer || inner === outer) {
    return inner || outer;
  }
  if (Array.isArray(outer.errors)) {
    outer.errors.push(inner);
    return outer;
  }
  const error = new AggregateError([outer, inner], outer.message);
  error.code = outer.code;
  return error;
}

module.exports = { AbortError: errors.AbortError, aggregateTwoErrors, codes, hideStackFrames: (fn) => fn };
