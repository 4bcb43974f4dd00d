// Lines of a stream, which both `readline` and `readline/promises` give: https://nodejs.org/docs/latest-v20.x/api/readline.html

const EventEmitter = require('events');
const { failure, invalidType, invalidValue } = require('internal/errors');
const { validateAbortSignal, validateString } = require('internal/validators');

const ENDS = /\r\n|\n|\r(?!\n)|\u2028|\u2029/g;
const kFirstArgument = Symbol.for('sandglass.firstArgument');

class Interface extends EventEmitter {
  constructor(input, output, completer, terminal) {
    super();
    let options = { input, output, completer, terminal };
    if (input && (input.input || input.on === undefined)) {
      options = input;
      if (options.signal) {
        validateAbortSignal(options.signal, 'options.signal');
      }
    }
    if (options.completer !== undefined && typeof options.completer !== 'function') {
      throw invalidValue('completer', options.completer);
    }
    if (options.historySize !== undefined && (typeof options.historySize !== 'number' || !(options.historySize >= 0))) {
      throw invalidValue('historySize', options.historySize, 'is invalid', RangeError);
    }
    if (options.input === undefined || options.input === null || typeof options.input.on !== 'function') {
      throw new TypeError("Cannot read properties of undefined (reading 'on')");
    }
    this.terminal = Boolean(options.terminal && options.output?.isTTY);
    this.line = '';
    this.cursor = 0;
    this.history = options.history ?? [];
    this.input = options.input;
    this.output = options.output;
    this.crlfDelay = options.crlfDelay ? Math.max(100, options.crlfDelay) : 100;
    this.closed = false;
    this.paused = false;
    this.isCompletionEnabled = true;
    const hidden = {
      prompt: options.prompt === undefined ? '> ' : `${options.prompt}`,
      question: null,
      rest: '',
      endedInReturn: false,
      decoder: null,
      onData: (chunk) => this.#read(chunk),
      onEnd: () => this.#end(),
    };
    this.#state = hidden;
    this.input.on('data', hidden.onData);
    this.input.on('end', hidden.onEnd);
    this.once('close', () => {
      this.input.removeListener('data', hidden.onData);
      this.input.removeListener('end', hidden.onEnd);
    });
    const { signal } = options;
    if (signal) {
      const close = () => this.close();
      if (signal.aborted) {
        process.nextTick(close);
      } else {
        signal.addEventListener('abort', close, { once: true });
        this.once('close', () => signal.removeEventListener('abort', close));
      }
    }
    this.input.resume();
  }

  #state;

  get columns() {
    return this.output?.columns ?? Infinity;
  }

  getPrompt() {
    return this.#state.prompt;
  }

  setPrompt(prompt) {
    this.#state.prompt = prompt;
  }

  prompt() {
    if (this.paused) {
      this.resume();
    }
    this.#write(this.#state.prompt);
  }

  // Asks, and gives the answer to a callback.
  ask(query, callback) {
    if (this.closed) {
      throw failure(Error, 'ERR_USE_AFTER_CLOSE', 'readline was closed');
    }
    const state = this.#state;
    if (state.question !== null) {
      this.prompt();
      return;
    }
    state.question = callback;
    state.oldPrompt = state.prompt;
    state.prompt = query;
    this.prompt();
  }

  // Does not wait for the answer any more.
  cancel() {
    const state = this.#state;
    if (state.question !== null) {
      state.question = null;
      state.prompt = state.oldPrompt;
    }
  }

  close() {
    if (this.closed) {
      return;
    }
    this.pause();
    this.closed = true;
    this.emit('close');
  }

  pause() {
    if (this.paused) {
      return undefined;
    }
    this.input.pause();
    this.paused = true;
    this.emit('pause');
    return this;
  }

  resume() {
    if (!this.paused) {
      return undefined;
    }
    this.input.resume();
    this.paused = false;
    this.emit('resume');
    return this;
  }

  write(data) {
    if (this.paused) {
      this.resume();
    }
    this.#read(data);
  }

  getCursorPos() {
    return { cols: this.#state.prompt.length + this.cursor, rows: 0 };
  }

  #write(text) {
    validateString(text, 'stringToWrite');
    if (this.output !== null && this.output !== undefined) {
      this.output.write(text);
    }
  }

  #line(line) {
    const state = this.#state;
    if (state.question !== null) {
      const callback = state.question;
      state.question = null;
      this.setPrompt(state.oldPrompt);
      callback(line);
    } else {
      this.emit('line', line);
    }
  }

  #read(chunk) {
    if (chunk === undefined || chunk === null) {
      return;
    }
    const state = this.#state;
    let text = chunk;
    if (typeof chunk !== 'string') {
      const { StringDecoder } = require('string_decoder');
      state.decoder ??= new StringDecoder('utf8');
      text = state.decoder.write(chunk);
    }
    if (state.endedInReturn && text[0] === '\n') {
      text = text.slice(1);
      state.endedInReturn = false;
    }
    if (text === '') {
      return;
    }
    state.endedInReturn = text.endsWith('\r');
    const whole = state.rest + text;
    let start = 0;
    const lines = [];
    for (const match of whole.matchAll(ENDS)) {
      lines.push(whole.slice(start, match.index));
      start = match.index + match[0].length;
    }
    state.rest = whole.slice(start);
    for (const line of lines) {
      this.#line(line);
    }
  }

  #end() {
    const state = this.#state;
    const rest = state.rest + (state.decoder?.end() ?? '');
    state.rest = '';
    if (rest !== '') {
      // It answers no question, as in Node.
      this.emit('line', rest);
    }
    this.close();
  }

  [Symbol.asyncIterator]() {
    return EventEmitter.on(this, 'line', { close: ['close'], [kFirstArgument]: true });
  }
}

for (const name of ['prompt', 'setPrompt', 'getPrompt', 'close', 'pause', 'resume', 'write']) {
  Object.defineProperty(Interface.prototype, name, { enumerable: true });
}

// Moves of a terminal's cursor, as the codes that make it do so.
const moves = {
  cursorTo(x, y) {
    if (typeof x !== 'number' || Number.isNaN(x)) {
      throw Number.isNaN(x) ? invalidValue('x', x) : invalidType('x', 'number', x);
    }
    return typeof y === 'number' ? `\x1b[${y + 1};${x + 1}H` : `\x1b[${x + 1}G`;
  },
  moveCursor(dx, dy) {
    let text = '';
    if (dx !== 0) {
      text += dx < 0 ? `\x1b[${-dx}D` : `\x1b[${dx}C`;
    }
    if (dy !== 0) {
      text += dy < 0 ? `\x1b[${-dy}A` : `\x1b[${dy}B`;
    }
    return text;
  },
  clearLine(dir) {
    if (dir < 0) {
      return '\x1b[1K';
    }
    return dir > 0 ? '\x1b[0K' : '\x1b[2K';
  },
  clearScreenDown: () => '\x1b[0J',
};

module.exports = { Interface, moves };
