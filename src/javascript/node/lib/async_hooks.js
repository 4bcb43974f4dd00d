// https://nodejs.org/docs/latest-v20.x/api/async_context.html

const { validateFunction, validateString } = require('internal/validators');
const { unavailable } = require('internal/errors');

// What goes along with all that a call asks for to be done later: a map of stores and their values.
const { frame, setFrame } = binding('event_loop');

// Calls with another frame.
function within(next, fn, thisArg, args) {
  const before = frame();
  setFrame(next);
  try {
    return Reflect.apply(fn, thisArg, args);
  } finally {
    setFrame(before);
  }
}

class AsyncLocalStorage {
  static bind(fn) {
    return AsyncResource.bind(fn);
  }

  static snapshot() {
    const now = frame();
    return (fn, ...args) => within(now, fn, undefined, args);
  }

  #with(store) {
    return new Map(frame()).set(this, store);
  }

  run(store, callback, ...args) {
    return within(this.#with(store), callback, undefined, args);
  }

  exit(callback, ...args) {
    return this.run(undefined, callback, ...args);
  }

  enterWith(store) {
    setFrame(this.#with(store));
  }

  getStore() {
    return frame()?.get(this);
  }

  disable() {
    const rest = new Map(frame());
    rest.delete(this);
    setFrame(rest);
  }
}

let lastId = 1;

class AsyncResource {
  #frame = frame();
  #id = (lastId += 1);

  constructor(type) {
    validateString(type, 'type');
  }

  static bind(fn, type, thisArg) {
    return new AsyncResource(type || fn.name || 'bound-anonymous-fn').bind(fn, thisArg);
  }

  runInAsyncScope(fn, thisArg, ...args) {
    return within(this.#frame, fn, thisArg, args);
  }

  bind(fn, thisArg) {
    validateFunction(fn, 'fn');
    const resource = this;
    const bound = function (...args) {
      return resource.runInAsyncScope(fn, thisArg === undefined ? this : thisArg, ...args);
    };
    return Object.defineProperty(bound, 'length', { value: fn.length, configurable: true });
  }

  emitDestroy() {
    return this;
  }

  asyncId() {
    return this.#id;
  }

  triggerAsyncId() {
    return 1;
  }
}

module.exports = {
  AsyncLocalStorage,
  AsyncResource,
  createHook() {
    throw unavailable('async_hooks.createHook', 'there are no hooks into the engine here');
  },
  executionAsyncId: () => 1,
  triggerAsyncId: () => 0,
  executionAsyncResource: () => ({}),
};
