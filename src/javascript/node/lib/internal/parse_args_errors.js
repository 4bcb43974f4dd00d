// The errors of `parseArgs`, in the form that the package `@pkgjs/parseargs` asks for them.

const { failure, invalidType, invalidValue } = require('internal/errors');

function unknownOption(option, allowPositionals) {
  const hint = allowPositionals
    ? `. To specify a positional argument starting with a '-', place it at the end of the command after '--', as in '-- ${JSON.stringify(option)}`
    : '';
  return failure(TypeError, 'ERR_PARSE_ARGS_UNKNOWN_OPTION', `Unknown option '${option}'${hint}`);
}

function unexpectedPositional(positional) {
  const message = `Unexpected argument '${positional}'. This command does not take positional arguments`;
  return failure(TypeError, 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL', message);
}

const makers = {
  ERR_INVALID_ARG_TYPE: invalidType,
  ERR_INVALID_ARG_VALUE: (name, value, expected) => invalidValue(name, value, expected),
  ERR_PARSE_ARGS_INVALID_OPTION_VALUE: (message) => failure(TypeError, 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE', message),
  ERR_PARSE_ARGS_UNKNOWN_OPTION: unknownOption,
  ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL: unexpectedPositional,
};

const codes = {};
for (const [code, make] of Object.entries(makers)) {
  // They are called with `new`.
  codes[code] = function made(...args) {
    return make(...args);
  };
}

module.exports = { codes };
