// https://nodejs.org/docs/latest-v20.x/api/readline.html

const { AbortError } = require('internal/errors');
const { Interface: Lines, moves } = require('internal/readline');
const { validateAbortSignal, validateFunction } = require('internal/validators');

class Interface extends Lines {
  question(query, options, callback) {
    const done = typeof options === 'function' ? options : callback;
    const signal = typeof options === 'object' ? options?.signal : undefined;
    if (signal) {
      validateAbortSignal(signal, 'options.signal');
      if (signal.aborted) {
        return;
      }
      signal.addEventListener('abort', () => this.cancel(), { once: true });
    }
    if (typeof done === 'function') {
      this.ask(query, done);
    }
  }
}

Object.defineProperty(Interface.prototype.question, Symbol.for('nodejs.util.promisify.custom'), {
  value: function question(query, options) {
    const signal = options?.signal;
    if (signal?.aborted) {
      return Promise.reject(new AbortError(undefined, { cause: signal.reason }));
    }
    return new Promise((resolve, reject) => {
      signal?.addEventListener('abort', () => reject(new AbortError(undefined, { cause: signal.reason })), { once: true });
      this.question(query, options ?? {}, resolve);
    });
  },
});

function createInterface(input, output, completer, terminal) {
  return new Interface(input, output, completer, terminal);
}

// Writes what makes a move, and tells whether the stream takes more.
function mover(name, count) {
  const method = (stream, ...args) => {
    const callback = args.find((it) => typeof it === 'function');
    if (args[count] !== undefined) {
      validateFunction(args[count], 'callback');
    }
    const text = moves[name](...args.slice(0, count).map((it) => (typeof it === 'function' ? undefined : it)));
    if (stream === null || stream === undefined || text === '') {
      if (callback) {
        process.nextTick(callback, null);
      }
      return true;
    }
    return stream.write(text, callback);
  };
  return Object.defineProperty(method, 'name', { value: name });
}

module.exports = {
  Interface,
  clearLine: mover('clearLine', 1),
  clearScreenDown: mover('clearScreenDown', 0),
  createInterface,
  cursorTo: mover('cursorTo', 2),
  emitKeypressEvents() {},
  moveCursor: mover('moveCursor', 2),
  get promises() {
    return require('readline/promises');
  },
};
