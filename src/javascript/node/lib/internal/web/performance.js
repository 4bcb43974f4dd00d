// https://w3c.github.io/hr-time/ and https://w3c.github.io/user-timing/

const { failure, invalidType, missingArguments } = require('internal/errors');
const { DOMException } = require('internal/web/dom_exception');
const { dress, expose } = require('internal/web/show');

// Marks and measures that are kept; programs that make more lose the oldest.
const MOST = 100000;

let entries = [];

class PerformanceEntry {
  #own;

  constructor(own) {
    if (typeof own !== 'object' || own === null) throw failure(TypeError, 'ERR_ILLEGAL_CONSTRUCTOR', 'Illegal constructor');
    this.#own = own;
  }

  get name() {
    return this.#own.name;
  }

  get entryType() {
    return this.#own.entryType;
  }

  get startTime() {
    return this.#own.startTime;
  }

  get duration() {
    return this.#own.duration;
  }

  toJSON() {
    const { name, entryType, startTime, duration } = this.#own;
    return { name, entryType, startTime, duration, ...('detail' in this ? { detail: this.detail } : {}) };
  }
}
const shown = ({ name, entryType, startTime, duration }) => ({ name, entryType, startTime, duration });
dress(PerformanceEntry, 'PerformanceEntry', shown);
expose(PerformanceEntry.prototype, ['name', 'entryType', 'startTime', 'duration', 'toJSON']);

class PerformanceMark extends PerformanceEntry {
  #detail;

  constructor(name, options = undefined) {
    if (arguments.length === 0) throw missingArguments('name');
    const { startTime = performance.now(), detail = null } = options ?? {};
    if (typeof startTime !== 'number') throw invalidType('startTime', 'number', startTime);
    if (startTime < 0) throw failure(TypeError, 'ERR_PERFORMANCE_INVALID_TIMESTAMP', `${startTime} is not a valid timestamp`);
    super({ name: `${name}`, entryType: 'mark', startTime, duration: 0 });
    this.#detail = detail === null ? null : structuredClone(detail);
  }

  get detail() {
    return this.#detail;
  }
}
const detailed = (entry) => ({ ...shown(entry), detail: entry.detail });
dress(PerformanceMark, 'PerformanceMark', detailed);
expose(PerformanceMark.prototype, ['detail']);

class PerformanceMeasure extends PerformanceEntry {
  #detail;

  constructor(own, detail) {
    super(own);
    this.#detail = detail;
  }

  get detail() {
    return this.#detail;
  }
}
dress(PerformanceMeasure, 'PerformanceMeasure', detailed);
expose(PerformanceMeasure.prototype, ['detail']);

// Those of `perf_hooks` that hear of each new entry.
const observers = new Set();

function keep(entry) {
  for (const observer of observers) observer.queue(entry);
  if (entries.length >= MOST) entries.splice(0, MOST / 2);
  entries.push(entry);
  return entry;
}

// The time that is meant by a number or by the name of a mark.
function timeOf(mark) {
  if (typeof mark === 'number') return mark;
  const name = `${mark}`;
  const found = entries.findLast((it) => it.entryType === 'mark' && it.name === name);
  if (found === undefined) throw new DOMException(`The "${name}" performance mark has not been set`, 'SyntaxError');
  return found.startTime;
}

const byTime = (a, b) => a.startTime - b.startTime;

function clear(entryType, name) {
  entries = entries.filter((it) => it.entryType !== entryType || (name !== undefined && it.name !== `${name}`));
}

const methods = {
  mark(name, options = undefined) {
    return keep(new PerformanceMark(...(arguments.length === 0 ? [] : [name, options])));
  },
  measure(name, startOrOptions = undefined, endMark = undefined) {
    if (typeof name !== 'string') throw invalidType('name', 'string', name);
    const isOptions = typeof startOrOptions === 'object' && startOrOptions !== null;
    const { start, end, duration, detail = null } = isOptions ? startOrOptions : { start: startOrOptions, end: endMark };
    const last = end !== undefined ? timeOf(end) : start !== undefined && duration !== undefined ? timeOf(start) + duration : performance.now();
    const first = start !== undefined ? timeOf(start) : duration !== undefined && end !== undefined ? last - duration : 0;
    const own = { name, entryType: 'measure', startTime: first, duration: last - first };
    return keep(new PerformanceMeasure(own, detail === null ? null : structuredClone(detail)));
  },
  clearMarks(name = undefined) {
    clear('mark', name);
  },
  clearMeasures(name = undefined) {
    clear('measure', name);
  },
  getEntries() {
    return [...entries].sort(byTime);
  },
  getEntriesByName(name, type = undefined) {
    return entries.filter((it) => it.name === `${name}` && (type === undefined || it.entryType === type)).sort(byTime);
  },
  getEntriesByType(type) {
    return entries.filter((it) => it.entryType === `${type}`).sort(byTime);
  },
  toJSON() {
    return { timeOrigin: performance.timeOrigin };
  },
};

module.exports = { PerformanceEntry, PerformanceMark, PerformanceMeasure, methods, observers };
