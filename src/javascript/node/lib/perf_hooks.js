// https://nodejs.org/docs/latest-v20.x/api/perf_hooks.html

const { failure, invalidType, unavailable } = require('internal/errors');
const { validateFunction } = require('internal/validators');
const { PerformanceEntry, PerformanceMark, PerformanceMeasure, observers } = require('internal/web/performance');

const { performance } = globalThis;

const methods = {
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
