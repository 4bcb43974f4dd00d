// https://url.spec.whatwg.org/#interface-urlsearchparams

const { failure, invalidThis, missingArguments } = require('internal/errors');
const { custom, dress, expose } = require('internal/web/show');
const { parseUrlencodedString, serializeUrlencoded } = require('whatwg-url/lib/urlencoded.js');

const { inspect } = binding('util');

// The pairs of each object, and what is to be told when they change.
const slots = new WeakMap();

function of(params) {
  const slot = slots.get(params);
  if (slot === undefined) throw invalidThis('URLSearchParams');
  return slot;
}

const string = (value) => `${value}`.toWellFormed?.() ?? `${value}`;

function changed(slot) {
  slot.changed?.(slot.list.length === 0 ? null : serializeUrlencoded(slot.list));
}

function pairs(init) {
  const method = init[Symbol.iterator];
  if (method === undefined || method === null) {
    return Reflect.ownKeys(init)
      .filter((key) => typeof key === 'string' && Object.getOwnPropertyDescriptor(init, key)?.enumerable)
      .map((key) => [string(key), string(init[key])]);
  }
  const wrong = () => failure(TypeError, 'ERR_INVALID_TUPLE', 'Each query pair must be an iterable [name, value] tuple');
  if (typeof method !== 'function') throw failure(TypeError, 'ERR_ARG_NOT_ITERABLE', 'Query pairs must be iterable');
  const list = [];
  for (const pair of init) {
    if (pair === null || pair === undefined || typeof pair[Symbol.iterator] !== 'function' || typeof pair === 'string') throw wrong();
    const entry = [...pair];
    if (entry.length !== 2) throw wrong();
    list.push([string(entry[0]), string(entry[1])]);
  }
  return list;
}

class URLSearchParams {
  constructor(init = undefined) {
    let list = [];
    if (init !== undefined && init !== null) {
      if (typeof init === 'object' || typeof init === 'function') {
        list = pairs(init);
      } else {
        const text = string(init);
        list = parseUrlencodedString(text[0] === '?' ? text.slice(1) : text);
      }
    }
    slots.set(this, { list });
  }

  get size() {
    return of(this).list.length;
  }

  append(name, value) {
    const slot = of(this);
    if (arguments.length < 2) throw missingArguments('name', 'value');
    slot.list.push([string(name), string(value)]);
    changed(slot);
  }

  delete(name, value = undefined) {
    const slot = of(this);
    if (arguments.length < 1) throw missingArguments('name');
    const [key, wanted] = [string(name), value === undefined ? undefined : string(value)];
    slot.list = slot.list.filter((it) => it[0] !== key || (wanted !== undefined && it[1] !== wanted));
    changed(slot);
  }

  get(name) {
    const { list } = of(this);
    if (arguments.length < 1) throw missingArguments('name');
    const key = string(name);
    return list.find((it) => it[0] === key)?.[1] ?? null;
  }

  getAll(name) {
    const { list } = of(this);
    if (arguments.length < 1) throw missingArguments('name');
    const key = string(name);
    return list.filter((it) => it[0] === key).map((it) => it[1]);
  }

  has(name, value = undefined) {
    const { list } = of(this);
    if (arguments.length < 1) throw missingArguments('name');
    const [key, wanted] = [string(name), value === undefined ? undefined : string(value)];
    return list.some((it) => it[0] === key && (wanted === undefined || it[1] === wanted));
  }

  set(name, value) {
    const slot = of(this);
    if (arguments.length < 2) throw missingArguments('name', 'value');
    const [key, text] = [string(name), string(value)];
    const first = slot.list.findIndex((it) => it[0] === key);
    if (first < 0) {
      slot.list.push([key, text]);
    } else {
      slot.list[first][1] = text;
      slot.list = slot.list.filter((it, index) => index <= first || it[0] !== key);
    }
    changed(slot);
  }

  sort() {
    const slot = of(this);
    slot.list.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    changed(slot);
  }

  forEach(callback, thisArg = undefined) {
    const slot = of(this);
    if (typeof callback !== 'function') {
      const { invalidType } = require('internal/errors');
      throw invalidType('callback', 'Function', callback);
    }
    for (let index = 0; index < slot.list.length; index++) {
      const [name, value] = slot.list[index];
      callback.call(thisArg, value, name, this);
    }
  }

  entries() {
    return iterator(of(this), (it) => [it[0], it[1]]);
  }

  keys() {
    return iterator(of(this), (it) => it[0]);
  }

  values() {
    return iterator(of(this), (it) => it[1]);
  }

  toString() {
    return serializeUrlencoded(of(this).list);
  }
}
Object.defineProperty(URLSearchParams.prototype, Symbol.iterator, { value: URLSearchParams.prototype.entries, writable: true, configurable: true });
dress(URLSearchParams, 'URLSearchParams');
Object.defineProperty(URLSearchParams.prototype, custom, {
  value(depth, options) {
    const { list } = of(this);
    if (typeof depth === 'number' && depth < 0) return '[Object]';
    if (list.length === 0) return 'URLSearchParams {}';
    const shown = list.map(([name, value]) => `${inspect(name, options)} => ${inspect(value, options)}`);
    const length = shown.reduce((sum, it) => sum + it.length + 2, -2);
    return length > (options?.breakLength ?? 80) ? `URLSearchParams {\n  ${shown.join(',\n  ')} }` : `URLSearchParams { ${shown.join(', ')} }`;
  },
  writable: true,
  configurable: true,
});
expose(URLSearchParams.prototype, ['size', 'append', 'delete', 'get', 'getAll', 'has', 'set', 'sort', 'entries', 'forEach', 'keys', 'values', 'toString']);

const positions = new WeakMap();

const ITERATOR = Object.create(Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]())), {
  next: {
    value: function next() {
      const state = positions.get(this);
      if (state === undefined) throw invalidThis('URLSearchParamsIterator');
      const pair = state.slot.list[state.index++];
      return pair === undefined ? { value: undefined, done: true } : { value: state.read(pair), done: false };
    },
    writable: true,
    enumerable: true,
    configurable: true,
  },
  [Symbol.toStringTag]: { value: 'URLSearchParams Iterator', configurable: true },
  [custom]: {
    value(depth, options) {
      const { slot, read, index } = positions.get(this);
      if (depth < 0) return '[Object]';
      const shown = slot.list.slice(index).map((it) => inspect(read(it), options));
      return `URLSearchParams Iterator { ${shown.join(', ')} }`;
    },
    writable: true,
    configurable: true,
  },
});

function iterator(slot, read) {
  const it = Object.create(ITERATOR);
  positions.set(it, { slot, read, index: 0 });
  return it;
}

// The parameters of a URL, which hears of every change by `changed(query)`. Gives them and a way to replace them.
function ofQuery(query, changed) {
  const params = new URLSearchParams();
  const slot = of(params);
  const replace = (text) => {
    slot.list = text === null || text === '' ? [] : parseUrlencodedString(text);
  };
  replace(query);
  slot.changed = changed;
  return [params, replace];
}

module.exports = { URLSearchParams, ofQuery };
