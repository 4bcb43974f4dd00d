// https://nodejs.org/docs/latest-v20.x/api/events.html

const { AbortError, failure, invalidType } = require('internal/errors');
const {
  validateAbortSignal,
  validateBoolean,
  validateFunction,
  validateNumber,
  validateObject,
} = require('internal/validators');
const { inspect } = binding('util');

const kCapture = Symbol('kCapture');
const kErrorMonitor = Symbol('events.errorMonitor');
const kShapeMode = Symbol('shapeMode');
// An option of `on`, for modules of the layer: the iterator gives the first argument of each event, not all of them.
const kFirstArgument = Symbol.for('sandglass.firstArgument');
const kRejection = Symbol.for('nodejs.rejection');

let defaultMaxListeners = 10;

function EventEmitter(options) {
  EventEmitter.init.call(this, options);
}

EventEmitter.prototype._events = undefined;
EventEmitter.prototype._eventsCount = 0;
EventEmitter.prototype._maxListeners = undefined;
Object.defineProperty(EventEmitter.prototype, kCapture, { value: false, writable: true, enumerable: false });

EventEmitter.init = function init(options) {
  if (this._events === undefined || this._events === Object.getPrototypeOf(this)._events) {
    this._events = { __proto__: null };
    this._eventsCount = 0;
    this[kShapeMode] = false;
  } else {
    this[kShapeMode] = true;
  }
  this._maxListeners = this._maxListeners || undefined;
  if (options?.captureRejections) {
    validateBoolean(options.captureRejections, 'options.captureRejections');
    this[kCapture] = Boolean(options.captureRejections);
  } else {
    this[kCapture] = EventEmitter.prototype[kCapture];
  }
};

Object.defineProperties(EventEmitter, {
  captureRejections: {
    get() {
      return EventEmitter.prototype[kCapture];
    },
    set(value) {
      validateBoolean(value, 'EventEmitter.captureRejections');
      EventEmitter.prototype[kCapture] = value;
    },
    enumerable: true,
    configurable: true,
  },
  captureRejectionSymbol: { value: kRejection, enumerable: true },
  errorMonitor: { value: kErrorMonitor, enumerable: true },
  defaultMaxListeners: {
    get() {
      return defaultMaxListeners;
    },
    set(value) {
      validateNumber(value, 'defaultMaxListeners', 0);
      defaultMaxListeners = value;
    },
    enumerable: true,
    configurable: true,
  },
});

function checkListener(listener) {
  validateFunction(listener, 'listener');
}

EventEmitter.prototype.setMaxListeners = function setMaxListeners(n) {
  validateNumber(n, 'setMaxListeners', 0);
  this._maxListeners = n;
  return this;
};

EventEmitter.prototype.getMaxListeners = function getMaxListeners() {
  return this._maxListeners === undefined ? defaultMaxListeners : this._maxListeners;
};

function catchRejection(emitter, promise, type, args) {
  if (!emitter[kCapture] || promise === null || typeof promise !== 'object') {
    return;
  }
  try {
    const then = promise.then;
    if (typeof then === 'function') {
      then.call(promise, undefined, (error) => {
        process.nextTick(emitRejection, emitter, error, type, args);
      });
    }
  } catch (error) {
    emitter.emit('error', error);
  }
}

function emitRejection(emitter, error, type, args) {
  if (typeof emitter[kRejection] === 'function') {
    emitter[kRejection](error, type, ...args);
    return;
  }
  // A listener of `error` that rejects must not be called again and again.
  const before = emitter[kCapture];
  try {
    emitter[kCapture] = false;
    emitter.emit('error', error);
  } finally {
    emitter[kCapture] = before;
  }
}

function unhandled(args) {
  const error = args.length > 0 ? args[0] : undefined;
  if (error instanceof Error) {
    return error;
  }
  let shown;
  try {
    shown = inspect(error);
  } catch {
    shown = error;
  }
  return failure(Error, 'ERR_UNHANDLED_ERROR', `Unhandled error. (${shown})`, { context: error });
}

EventEmitter.prototype.emit = function emit(type, ...args) {
  const events = this._events;
  if (type === 'error') {
    if (events !== undefined && events[kErrorMonitor] !== undefined) {
      this.emit(kErrorMonitor, ...args);
    }
    if (events === undefined || events.error === undefined) {
      throw unhandled(args);
    }
  }
  const handler = events === undefined ? undefined : events[type];
  if (handler === undefined) {
    return false;
  }
  if (typeof handler === 'function') {
    const result = handler.apply(this, args);
    if (result !== undefined && result !== null) {
      catchRejection(this, result, type, args);
    }
    return true;
  }
  for (const listener of handler.slice()) {
    const result = listener.apply(this, args);
    if (result !== undefined && result !== null) {
      catchRejection(this, result, type, args);
    }
  }
  return true;
};

function warnOfLeak(emitter, type, list) {
  list.warned = true;
  const warning = new Error(
    `Possible EventEmitter memory leak detected. ${list.length} ${String(type)} listeners added to ${inspect(emitter, {
      depth: -1,
    })}. MaxListeners is ${emitter.getMaxListeners()}. Use emitter.setMaxListeners() to increase limit`,
  );
  warning.name = 'MaxListenersExceededWarning';
  warning.emitter = emitter;
  warning.type = type;
  warning.count = list.length;
  process.emitWarning(warning);
}

function add(emitter, type, listener, isFirst) {
  checkListener(listener);
  let events = emitter._events;
  if (events === undefined) {
    events = emitter._events = { __proto__: null };
    emitter._eventsCount = 0;
  } else if (events.newListener !== undefined) {
    emitter.emit('newListener', type, listener.listener ?? listener);
    events = emitter._events;
  }
  const existing = events[type];
  if (existing === undefined) {
    events[type] = listener;
    emitter._eventsCount += 1;
    return emitter;
  }
  let list = existing;
  if (typeof existing === 'function') {
    list = events[type] = isFirst ? [listener, existing] : [existing, listener];
  } else if (isFirst) {
    list.unshift(listener);
  } else {
    list.push(listener);
  }
  const max = emitter.getMaxListeners();
  if (max > 0 && list.length > max && !list.warned) {
    warnOfLeak(emitter, type, list);
  }
  return emitter;
}

EventEmitter.prototype.addListener = function addListener(type, listener) {
  return add(this, type, listener, false);
};

EventEmitter.prototype.on = EventEmitter.prototype.addListener;

EventEmitter.prototype.prependListener = function prependListener(type, listener) {
  return add(this, type, listener, true);
};

function onceOnly(emitter, type, listener) {
  let fired = false;
  function wrapped(...args) {
    if (fired) {
      return undefined;
    }
    emitter.removeListener(type, wrapped);
    fired = true;
    return listener.apply(emitter, args);
  }
  const named = Object.defineProperty(wrapped, 'name', { value: 'bound onceWrapper' });
  named.listener = listener;
  return named;
}

EventEmitter.prototype.once = function once(type, listener) {
  checkListener(listener);
  return this.on(type, onceOnly(this, type, listener));
};

EventEmitter.prototype.prependOnceListener = function prependOnceListener(type, listener) {
  checkListener(listener);
  return this.prependListener(type, onceOnly(this, type, listener));
};

function forget(emitter, type) {
  emitter._eventsCount -= 1;
  if (emitter._eventsCount === 0) {
    emitter._events = { __proto__: null };
  } else {
    delete emitter._events[type];
  }
}

EventEmitter.prototype.removeListener = function removeListener(type, listener) {
  checkListener(listener);
  const events = this._events;
  const list = events === undefined ? undefined : events[type];
  if (list === undefined) {
    return this;
  }
  if (list === listener || list.listener === listener) {
    forget(this, type);
    if (events.removeListener) {
      this.emit('removeListener', type, list.listener || listener);
    }
  } else if (typeof list !== 'function') {
    let position = list.length - 1;
    while (position >= 0 && list[position] !== listener && list[position].listener !== listener) {
      position -= 1;
    }
    if (position < 0) {
      return this;
    }
    if (position === 0) {
      list.shift();
    } else {
      list.splice(position, 1);
    }
    if (list.length === 1) {
      events[type] = list[0];
    }
    if (events.removeListener !== undefined) {
      this.emit('removeListener', type, listener);
    }
  }
  return this;
};

EventEmitter.prototype.off = EventEmitter.prototype.removeListener;

EventEmitter.prototype.removeAllListeners = function removeAllListeners(type) {
  const events = this._events;
  if (events === undefined) {
    return this;
  }
  if (events.removeListener === undefined) {
    if (arguments.length === 0) {
      this._events = { __proto__: null };
      this._eventsCount = 0;
    } else if (events[type] !== undefined) {
      forget(this, type);
    }
    return this;
  }
  if (arguments.length === 0) {
    for (const key of Reflect.ownKeys(events)) {
      if (key !== 'removeListener') {
        this.removeAllListeners(key);
      }
    }
    this.removeAllListeners('removeListener');
    this._events = { __proto__: null };
    this._eventsCount = 0;
    return this;
  }
  const list = events[type];
  if (typeof list === 'function') {
    this.removeListener(type, list);
  } else if (list !== undefined) {
    for (let index = list.length - 1; index >= 0; index -= 1) {
      this.removeListener(type, list[index]);
    }
  }
  return this;
};

function listenersOf(emitter, type, isRaw) {
  const list = emitter._events?.[type];
  if (list === undefined) {
    return [];
  }
  const all = typeof list === 'function' ? [list] : list.slice();
  return isRaw ? all : all.map((it) => it.listener || it);
}

EventEmitter.prototype.listeners = function listeners(type) {
  return listenersOf(this, type, false);
};

EventEmitter.prototype.rawListeners = function rawListeners(type) {
  return listenersOf(this, type, true);
};

EventEmitter.prototype.listenerCount = function listenerCount(type, listener) {
  const list = this._events?.[type];
  if (list === undefined) {
    return 0;
  }
  if (listener !== undefined && listener !== null) {
    const all = typeof list === 'function' ? [list] : list;
    return all.filter((it) => it === listener || it.listener === listener).length;
  }
  return typeof list === 'function' ? 1 : list.length;
};

EventEmitter.prototype.eventNames = function eventNames() {
  return this._eventsCount > 0 ? Reflect.ownKeys(this._events) : [];
};

EventEmitter.listenerCount = (emitter, type) => {
  if (typeof emitter.listenerCount === 'function') {
    return emitter.listenerCount(type);
  }
  return EventEmitter.prototype.listenerCount.call(emitter, type);
};

EventEmitter.usingDomains = false;

function listen(emitter, name, listener, flags) {
  if (typeof emitter.on === 'function') {
    emitter[flags?.once ? 'once' : 'on'](name, listener);
  } else if (typeof emitter.addEventListener === 'function') {
    emitter.addEventListener(name, listener, flags);
  } else {
    throw invalidType('emitter', 'EventEmitter', emitter);
  }
}

function unlisten(emitter, name, listener, flags) {
  if (typeof emitter.removeListener === 'function') {
    emitter.removeListener(name, listener);
  } else if (typeof emitter.removeEventListener === 'function') {
    emitter.removeEventListener(name, listener, flags);
  } else {
    throw invalidType('emitter', 'EventEmitter', emitter);
  }
}

async function once(emitter, name, options = {}) {
  validateObject(options, 'options');
  const signal = options.signal;
  validateAbortSignal(signal, 'options.signal');
  if (signal?.aborted) {
    throw new AbortError(undefined, { cause: signal.reason });
  }
  return new Promise((resolve, reject) => {
    const stop = () => {
      unlisten(emitter, name, resolver);
      if (typeof emitter.removeListener === 'function') {
        emitter.removeListener('error', failed);
      }
      signal?.removeEventListener('abort', aborted);
    };
    const failed = (error) => {
      stop();
      reject(error);
    };
    const resolver = (...args) => {
      stop();
      resolve(args);
    };
    const aborted = () => {
      stop();
      reject(new AbortError(undefined, { cause: signal.reason }));
    };
    listen(emitter, name, resolver, { once: true });
    if (name !== 'error' && typeof emitter.once === 'function') {
      emitter.once('error', failed);
    }
    signal?.addEventListener('abort', aborted, { once: true });
  });
}

const AsyncIteratorPrototype = Object.getPrototypeOf(Object.getPrototypeOf(async function* () {}).prototype);

function on(emitter, event, options = {}) {
  validateObject(options, 'options');
  const signal = options.signal;
  validateAbortSignal(signal, 'options.signal');
  if (signal?.aborted) {
    throw new AbortError(undefined, { cause: signal.reason });
  }
  const events = [];
  const waiting = [];
  let failed = null;
  let finished = false;

  const handle = (...args) => {
    const value = options[kFirstArgument] ? args[0] : args;
    const first = waiting.shift();
    if (first) {
      first.resolve({ value, done: false });
    } else {
      events.push(value);
    }
  };
  const fail = (error) => {
    const first = waiting.shift();
    if (first) {
      first.reject(error);
    } else {
      failed = error;
    }
    iterator.return();
  };
  const aborted = () => fail(new AbortError(undefined, { cause: signal.reason }));
  const close = () => {
    signal?.removeEventListener('abort', aborted);
    for (const name of (options.close ?? []).toReversed()) {
      unlisten(emitter, name, close);
    }
    if (event !== 'error' && typeof emitter.removeListener === 'function') {
      emitter.removeListener('error', fail);
    }
    unlisten(emitter, event, handle);
    finished = true;
    for (const { resolve } of waiting.splice(0)) {
      resolve({ value: undefined, done: true });
    }
    return Promise.resolve({ value: undefined, done: true });
  };

  const iterator = Object.setPrototypeOf(
    {
      next() {
        if (events.length > 0) {
          return Promise.resolve({ value: events.shift(), done: false });
        }
        if (failed) {
          const error = failed;
          failed = null;
          return Promise.reject(error);
        }
        if (finished) {
          return close();
        }
        return new Promise((resolve, reject) => waiting.push({ resolve, reject }));
      },
      return() {
        return close();
      },
      throw(error) {
        if (!(error instanceof Error)) {
          throw invalidType('EventEmitter.AsyncIterator', 'Error', error);
        }
        fail(error);
      },
      [Symbol.asyncIterator]() {
        return this;
      },
    },
    AsyncIteratorPrototype,
  );

  listen(emitter, event, handle);
  if (event !== 'error' && typeof emitter.on === 'function') {
    emitter.on('error', fail);
  }
  for (const name of options.close ?? []) {
    listen(emitter, name, close);
  }
  signal?.addEventListener('abort', aborted, { once: true });
  return iterator;
}

function getEventListeners(emitterOrTarget, type) {
  if (typeof emitterOrTarget.listeners === 'function') {
    return emitterOrTarget.listeners(type);
  }
  throw invalidType('emitter', ['EventEmitter', 'EventTarget'], emitterOrTarget);
}

function getMaxListeners(emitterOrTarget) {
  if (typeof emitterOrTarget?.getMaxListeners === 'function') {
    return emitterOrTarget.getMaxListeners();
  }
  throw invalidType('emitter', ['EventEmitter', 'EventTarget'], emitterOrTarget);
}

function setMaxListeners(n = defaultMaxListeners, ...targets) {
  validateNumber(n, 'setMaxListeners', 0);
  if (targets.length === 0) {
    defaultMaxListeners = n;
  }
  for (const target of targets) {
    if (typeof target.setMaxListeners === 'function') {
      target.setMaxListeners(n);
    }
  }
}

function addAbortListener(signal, listener) {
  if (signal === undefined) {
    throw invalidType('signal', 'AbortSignal', signal);
  }
  validateAbortSignal(signal, 'signal');
  validateFunction(listener, 'listener');
  let remove = () => {};
  if (signal.aborted) {
    queueMicrotask(() => listener());
  } else {
    signal.addEventListener('abort', listener, { once: true });
    remove = () => signal.removeEventListener('abort', listener);
  }
  return {
    [Symbol.dispose ?? Symbol.for('Symbol.dispose')]() {
      remove();
    },
  };
}

module.exports = EventEmitter;
Object.assign(EventEmitter, { addAbortListener, once, on, getEventListeners, getMaxListeners, setMaxListeners, EventEmitter });
