// https://nodejs.org/docs/latest-v20.x/api/timers.html#timers-promises-api

const { AbortError, failure, invalidType } = require('internal/errors');
const { validateAbortSignal, validateBoolean, validateObject } = require('internal/validators');

const { clearImmediate, clearInterval, clearTimeout, setImmediate, setInterval, setTimeout } = globalThis;

function check(options) {
  validateObject(options, 'options');
  const { signal, ref = true } = options;
  validateAbortSignal(signal, 'options.signal');
  validateBoolean(ref, 'options.ref');
  return { signal, ref };
}

const aborted = (signal) => new AbortError(undefined, { cause: signal.reason });

// A promise that a timer fulfills, unless a signal comes first.
function promised(start, stop, value, options) {
  let signal;
  let ref;
  try {
    ({ signal, ref } = check(options));
    if (signal?.aborted) {
      throw aborted(signal);
    }
  } catch (error) {
    return Promise.reject(error);
  }
  return new Promise((resolve, reject) => {
    let cancel;
    const timer = start(() => {
      signal?.removeEventListener('abort', cancel);
      resolve(value);
    });
    if (!ref) {
      timer.unref();
    }
    if (signal) {
      cancel = () => {
        stop(timer);
        reject(aborted(signal));
      };
      signal.addEventListener('abort', cancel, { once: true });
    }
  });
}

function later(delay, value, options = {}) {
  if (delay !== undefined && typeof delay !== 'number') {
    return Promise.reject(invalidType('delay', 'number', delay));
  }
  return promised((done) => setTimeout(done, delay), clearTimeout, value, options);
}

function immediately(value, options = {}) {
  return promised((done) => setImmediate(done), clearImmediate, value, options);
}

async function* repeatedly(delay, value, options = {}) {
  const { signal, ref } = check(options);
  if (signal?.aborted) {
    throw aborted(signal);
  }
  let due = 0;
  let wake;
  const timer = setInterval(() => {
    due += 1;
    wake?.();
  }, delay);
  if (!ref) {
    timer.unref();
  }
  const cancel = () => {
    clearInterval(timer);
    wake?.();
  };
  signal?.addEventListener('abort', cancel, { once: true });
  try {
    while (!signal?.aborted) {
      if (due === 0) {
        await new Promise((resolve) => {
          wake = resolve;
        });
      }
      for (; due > 0; due -= 1) {
        yield value;
      }
    }
    throw aborted(signal);
  } finally {
    clearInterval(timer);
    signal?.removeEventListener('abort', cancel);
  }
}

class Scheduler {
  constructor() {
    throw failure(TypeError, 'ERR_ILLEGAL_CONSTRUCTOR', 'Illegal constructor');
  }

  yield() {
    return immediately();
  }

  wait(delay, options) {
    return later(delay, undefined, { signal: options?.signal });
  }
}

const names = { setTimeout: later, setImmediate: immediately, setInterval: repeatedly };
for (const [name, method] of Object.entries(names)) {
  Object.defineProperty(method, 'name', { value: name });
}

module.exports = { ...names, scheduler: Object.create(Scheduler.prototype) };
