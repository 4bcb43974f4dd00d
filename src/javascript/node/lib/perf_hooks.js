// https://nodejs.org/docs/latest-v20.x/api/perf_hooks.html

const { failure, invalidType, unavailable } = require('internal/errors');
const { validateFunction } = require('internal/validators');
const { inspect } = require('internal/inspect');

const { performance } = globalThis;

class PerformanceEntry {
  #facts;

  constructor(name, entryType, startTime, duration, detail) {
    this.#facts = { name, entryType, startTime, duration, detail };
  }

  get name() {
    return this.#facts.name;
  }

  get entryType() {
    return this.#facts.entryType;
  }

  get startTime() {
    return this.#facts.startTime;
  }

  get duration() {
    return this.#facts.duration;
  }

  get detail() {
    return this.#facts.detail;
  }

  toJSON() {
    const { name, entryType, startTime, duration, detail } = this.#facts;
    return detail === undefined ? { name, entryType, startTime, duration } : { name, entryType, startTime, duration, detail };
  }

  [inspect.custom](depth, options) {
    return depth < 0 ? this : `${this.constructor.name} ${inspect(this.toJSON(), { ...options, depth: options.depth })}`;
  }
}

class PerformanceMark extends PerformanceEntry {
  constructor(name, options = {}) {
    const startTime = options.startTime ?? performance.now();
    if (startTime < 0) {
      throw failure(TypeError, 'ERR_PERFORMANCE_INVALID_TIMESTAMP', `${startTime} is not a valid timestamp`);
    }
    super(`${name}`, 'mark', startTime, 0, options.detail ?? null);
  }
}

class PerformanceMeasure extends PerformanceEntry {}

let entries = [];
const observers = new Set();

function add(entry) {
  entries.push(entry);
  for (const observer of observers) {
    observer.queue(entry);
  }
  return entry;
}

function timeOf(mark) {
  if (typeof mark === 'number') {
    return mark;
  }
  const found = entries.findLast((entry) => entry.entryType === 'mark' && entry.name === `${mark}`);
  if (found === undefined) {
    const error = new Error(`The "${mark}" performance mark has not been set`);
    error.name = 'SyntaxError';
    throw globalThis.DOMException ? new globalThis.DOMException(error.message, 'SyntaxError') : error;
  }
  return found.startTime;
}

const methods = {
  mark(name, options) {
    return add(new PerformanceMark(name, options));
  },

  measure(name, startOrOptions, endMark) {
    const isObject = typeof startOrOptions === 'object' && startOrOptions !== null;
    const { start, end, duration, detail } = isObject ? startOrOptions : { start: startOrOptions, end: endMark };
    let to = end === undefined ? performance.now() : timeOf(end);
    let from = start === undefined ? 0 : timeOf(start);
    if (duration !== undefined) {
      if (start === undefined) {
        from = to - duration;
      } else {
        to = from + duration;
      }
    }
    return add(new PerformanceMeasure(`${name}`, 'measure', from, to - from, detail ?? null));
  },

  getEntries: () => entries.slice().sort((a, b) => a.startTime - b.startTime),

  getEntriesByName: (name, type) =>
    methods.getEntries().filter((entry) => entry.name === name && (type === undefined || entry.entryType === type)),

  getEntriesByType: (type) => methods.getEntries().filter((entry) => entry.entryType === type),

  clearMarks(name) {
    entries = entries.filter((entry) => entry.entryType !== 'mark' || (name !== undefined && entry.name !== `${name}`));
  },

  clearMeasures(name) {
    entries = entries.filter((entry) => entry.entryType !== 'measure' || (name !== undefined && entry.name !== `${name}`));
  },

  timerify(fn) {
    validateFunction(fn, 'fn');
    return function timerified(...args) {
      return new.target ? Reflect.construct(fn, args, new.target) : Reflect.apply(fn, this, args);
    };
  },

  eventLoopUtilization: () => ({ idle: 0, active: 0, utilization: 0 }),
};

for (const [name, method] of Object.entries(methods)) {
  Object.defineProperty(performance, name, { value: method, writable: true, enumerable: true, configurable: true });
}

class PerformanceObserverEntryList {
  #entries;

  constructor(list) {
    this.#entries = list;
  }

  getEntries() {
    return this.#entries.slice();
  }

  getEntriesByName(name, type) {
    return this.#entries.filter((entry) => entry.name === name && (type === undefined || entry.entryType === type));
  }

  getEntriesByType(type) {
    return this.#entries.filter((entry) => entry.entryType === type);
  }
}

class PerformanceObserver {
  #callback;
  #types = new Set();
  #pending = [];

  static get supportedEntryTypes() {
    return ['mark', 'measure'];
  }

  constructor(callback) {
    validateFunction(callback, 'callback');
    this.#callback = callback;
  }

  observe(options = {}) {
    const { entryTypes, type } = options;
    if (entryTypes === undefined && type === undefined) {
      throw failure(TypeError, 'ERR_MISSING_ARGS', 'The "options.entryTypes" or "options.type" argument must be specified');
    }
    if (entryTypes !== undefined && !Array.isArray(entryTypes)) {
      throw invalidType('options.entryTypes', 'string[]', entryTypes);
    }
    this.#types = new Set(entryTypes ?? [...this.#types, type]);
    observers.add(this);
  }

  disconnect() {
    observers.delete(this);
    this.#pending = [];
  }

  takeRecords() {
    return this.#pending.splice(0);
  }

  queue(entry) {
    if (!this.#types.has(entry.entryType)) {
      return;
    }
    this.#pending.push(entry);
    if (this.#pending.length === 1) {
      setImmediate(() => {
        const list = this.takeRecords();
        if (list.length > 0) {
          this.#callback(new PerformanceObserverEntryList(list), this);
        }
      });
    }
  }
}

module.exports = {
  PerformanceEntry,
  PerformanceMark,
  PerformanceMeasure,
  PerformanceObserver,
  PerformanceObserverEntryList,
  monitorEventLoopDelay() {
    throw unavailable('monitorEventLoopDelay', 'there is no delay to be measured here');
  },
  performance,
  constants: {},
};
