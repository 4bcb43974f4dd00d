// https://nodejs.org/docs/latest-v20.x/api/console.html

const { failure } = require('internal/errors');
const { formatWithOptions, inspect } = require('internal/inspect');

const native = binding('util');
const GROUP_COLUMNS = 2;

const isWritable = (stream) => typeof stream?.write === 'function';

function elapsed(start) {
  const [seconds, nanoseconds] = process.hrtime(start);
  return seconds > 0 ? `${(seconds + nanoseconds / 1e9).toFixed(3)}s` : `${Number((nanoseconds / 1e6).toFixed(3))}ms`;
}

// A console that writes to streams of the program's own.
class Console {
  #stdout;
  #stderr;
  #options;
  #columns;
  #indentation = '';
  #counts = new Map();
  #timers = new Map();

  constructor(options, stderr) {
    const given = isWritable(options) ? { stdout: options, stderr } : { ...options };
    this.#stdout = given.stdout;
    this.#stderr = given.stderr ?? given.stdout;
    this.#options = given.inspectOptions ?? {};
    this.#columns = given.groupIndentation ?? GROUP_COLUMNS;
    for (const [name, stream] of [
      ['stdout', this.#stdout],
      ['stderr', this.#stderr],
    ]) {
      if (!isWritable(stream)) {
        throw failure(TypeError, 'ERR_CONSOLE_WRITABLE_STREAM', `Console expects a writable stream instance for ${name}`);
      }
    }
    // Methods can be passed around on their own.
    for (const name of Object.getOwnPropertyNames(Console.prototype)) {
      if (name !== 'constructor') {
        Object.defineProperty(this, name, { value: this[name].bind(this), writable: true, enumerable: true, configurable: true });
        Object.defineProperty(this[name], 'name', { value: name, configurable: true });
      }
    }
  }

  #write(stream, text) {
    const indented = this.#indentation === '' ? text : this.#indentation + text.replaceAll('\n', `\n${this.#indentation}`);
    stream.write(`${indented}\n`);
  }

  log(...values) {
    this.#write(this.#stdout, formatWithOptions(this.#options, ...values));
  }

  warn(...values) {
    this.#write(this.#stderr, formatWithOptions(this.#options, ...values));
  }

  error(...values) {
    this.warn(...values);
  }

  info(...values) {
    this.log(...values);
  }

  debug(...values) {
    this.log(...values);
  }

  dirxml(...values) {
    this.log(...values);
  }

  dir(value, options) {
    this.#write(this.#stdout, inspect(value, { customInspect: false, ...this.#options, ...options }));
  }

  table(data, columns) {
    this.#write(this.#stdout, native.table(data, columns));
  }

  trace(...values) {
    const error = { name: 'Trace', message: formatWithOptions(this.#options, ...values) };
    Error.captureStackTrace(error, this.trace);
    this.warn(error.stack);
  }

  assert(condition, ...values) {
    if (!condition) {
      if (typeof values[0] === 'string') {
        values[0] = `Assertion failed: ${values[0]}`;
      } else {
        values.unshift('Assertion failed');
      }
      this.warn(...values);
    }
  }

  clear() {}

  count(label = 'default') {
    const count = (this.#counts.get(`${label}`) ?? 0) + 1;
    this.#counts.set(`${label}`, count);
    this.log(`${label}: ${count}`);
  }

  countReset(label = 'default') {
    if (!this.#counts.delete(`${label}`)) {
      process.emitWarning(`Count for '${label}' does not exist`);
    }
  }

  group(...values) {
    if (values.length > 0) {
      this.log(...values);
    }
    this.#indentation += ' '.repeat(this.#columns);
  }

  groupCollapsed(...values) {
    this.group(...values);
  }

  groupEnd() {
    this.#indentation = this.#indentation.slice(0, -this.#columns || undefined);
  }

  time(label = 'default') {
    if (this.#timers.has(`${label}`)) {
      process.emitWarning(`Label '${label}' already exists for console.time()`);
      return;
    }
    this.#timers.set(`${label}`, process.hrtime());
  }

  #told(method, label, values) {
    const start = this.#timers.get(`${label}`);
    if (start === undefined) {
      process.emitWarning(`No such label '${label}' for console.${method}()`);
      return;
    }
    this.log('%s: %s', label, elapsed(start), ...values);
  }

  timeLog(label = 'default', ...values) {
    this.#told('timeLog', label, values);
  }

  timeEnd(label = 'default') {
    this.#told('timeEnd', label, []);
    this.#timers.delete(`${label}`);
  }
}

Object.defineProperty(globalThis.console, 'Console', { value: Console, writable: true, configurable: true });

module.exports = globalThis.console;
