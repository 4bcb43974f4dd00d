// Values as text: https://nodejs.org/docs/latest-v20.x/api/util.html#utilinspectobject-options

const { invalidType } = require('internal/errors');
const native = binding('util');

const defaultOptions = {
  showHidden: false,
  depth: 2,
  colors: false,
  customInspect: true,
  showProxy: false,
  maxArrayLength: 100,
  maxStringLength: 10000,
  breakLength: 80,
  compact: 3,
  sorted: false,
  getters: false,
  numericSeparator: false,
};

// What a program changed of the options that hold where it says nothing else.
let changed = null;

function inspect(value, options, ...rest) {
  let given = options;
  if (typeof options === 'boolean' || rest.length > 0 || typeof options === 'number') {
    // The old way: showHidden, depth, colors.
    given = { showHidden: options };
    if (rest[0] !== undefined) {
      given.depth = rest[0];
    }
    if (rest[1] !== undefined) {
      given.colors = rest[1];
    }
  }
  if (changed !== null) {
    given = { ...changed, ...given };
  }
  return native.inspect(value, given);
}

const styles = Object.assign(Object.create(null), {
  special: 'cyan',
  number: 'yellow',
  bigint: 'yellow',
  boolean: 'yellow',
  undefined: 'grey',
  null: 'bold',
  string: 'green',
  symbol: 'green',
  date: 'magenta',
  regexp: 'red',
  module: 'underline',
});

const colors = Object.create(null);
for (const [name, open, close] of [
  ['reset', 0, 0],
  ['bold', 1, 22],
  ['dim', 2, 22],
  ['italic', 3, 23],
  ['underline', 4, 24],
  ['blink', 5, 25],
  ['inverse', 7, 27],
  ['hidden', 8, 28],
  ['strikethrough', 9, 29],
  ['doubleunderline', 21, 24],
  ['black', 30, 39],
  ['red', 31, 39],
  ['green', 32, 39],
  ['yellow', 33, 39],
  ['blue', 34, 39],
  ['magenta', 35, 39],
  ['cyan', 36, 39],
  ['white', 37, 39],
  ['bgBlack', 40, 49],
  ['bgRed', 41, 49],
  ['bgGreen', 42, 49],
  ['bgYellow', 43, 49],
  ['bgBlue', 44, 49],
  ['bgMagenta', 45, 49],
  ['bgCyan', 46, 49],
  ['bgWhite', 47, 49],
  ['framed', 51, 54],
  ['overlined', 53, 55],
  ['gray', 90, 39],
  ['redBright', 91, 39],
  ['greenBright', 92, 39],
  ['yellowBright', 93, 39],
  ['blueBright', 94, 39],
  ['magentaBright', 95, 39],
  ['cyanBright', 96, 39],
  ['whiteBright', 97, 39],
  ['bgGray', 100, 49],
  ['bgRedBright', 101, 49],
  ['bgGreenBright', 102, 49],
  ['bgYellowBright', 103, 49],
  ['bgBlueBright', 104, 49],
  ['bgMagentaBright', 105, 49],
  ['bgCyanBright', 106, 49],
  ['bgWhiteBright', 107, 49],
]) {
  colors[name] = [open, close];
}

const ALIASES = {
  gray: ['grey', 'blackBright'],
  bgGray: ['bgGrey', 'bgBlackBright'],
  dim: ['faint'],
  strikethrough: ['crossedout', 'strikeThrough', 'crossedOut'],
  hidden: ['conceal'],
  inverse: ['swapColors', 'swapcolors'],
  doubleunderline: ['doubleUnderline'],
};
for (const [target, names] of Object.entries(ALIASES)) {
  for (const name of names) {
    Object.defineProperty(colors, name, {
      get() {
        return this[target];
      },
      set(value) {
        this[target] = value;
      },
      configurable: true,
      enumerable: false,
    });
  }
}

inspect.custom = Symbol.for('nodejs.util.inspect.custom');
inspect.colors = colors;
inspect.styles = styles;
Object.defineProperty(inspect, 'defaultOptions', {
  get: () => ({ ...defaultOptions, ...changed }),
  set(options) {
    if (options === null || typeof options !== 'object') {
      throw invalidType('options', 'Object', options);
    }
    changed = { ...changed, ...options };
  },
});

function format(...args) {
  return native.format(...args);
}

function formatWithOptions(inspectOptions, ...args) {
  if (typeof inspectOptions !== 'object' || inspectOptions === null) {
    throw invalidType('inspectOptions', 'object', inspectOptions);
  }
  return native.formatWithOptions(inspectOptions, ...args);
}

module.exports = { format, formatWithOptions, inspect };
