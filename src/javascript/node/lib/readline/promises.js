// https://nodejs.org/docs/latest-v20.x/api/readline.html#promises-api

const { AbortError } = require('internal/errors');
const { Interface: Lines, moves } = require('internal/readline');
const { validateAbortSignal } = require('internal/validators');

class Interface extends Lines {
  question(query, options = {}) {
    const { signal } = options;
    return new Promise((resolve, reject) => {
      if (signal) {
        validateAbortSignal(signal, 'options.signal');
        if (signal.aborted) {
          reject(new AbortError(undefined, { cause: signal.reason }));
          return;
        }
        signal.addEventListener(
          'abort',
          () => {
            this.cancel();
            reject(new AbortError(undefined, { cause: signal.reason }));
          },
          { once: true },
        );
      }
      this.ask(query, resolve);
    });
  }
}

class Readline {
  #stream;
  #todo = [];
  #commitsAtOnce;

  constructor(stream, { autoCommit = false } = {}) {
    this.#stream = stream;
    this.#commitsAtOnce = autoCommit;
  }

  #move(text) {
    if (this.#commitsAtOnce) {
      process.nextTick(() => this.#stream.write(text));
    } else {
      this.#todo.push(text);
    }
    return this;
  }

  cursorTo(x, y) {
    return this.#move(moves.cursorTo(x, y));
  }

  moveCursor(dx, dy) {
    return this.#move(moves.moveCursor(dx, dy));
  }

  clearLine(dir) {
    return this.#move(moves.clearLine(dir));
  }

  clearScreenDown() {
    return this.#move(moves.clearScreenDown());
  }

  commit() {
    return new Promise((resolve) => {
      this.#stream.write(this.#todo.join(''), resolve);
      this.#todo = [];
    });
  }

  rollback() {
    this.#todo = [];
    return this;
  }
}

module.exports = {
  Interface,
  Readline,
  createInterface: (input, output, completer, terminal) => new Interface(input, output, completer, terminal),
};
