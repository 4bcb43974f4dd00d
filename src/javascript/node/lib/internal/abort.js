// https://dom.spec.whatwg.org/#aborting-ongoing-activities

const { failure, invalidThis, invalidType, outOfRange } = require('internal/errors');
const { DOMException } = require('internal/web/dom_exception');
const { Event, EventTarget, handler } = require('internal/web/event');
const { dress, expose } = require('internal/web/show');

const states = new WeakMap();

const aborted = () => new DOMException('This operation was aborted', 'AbortError');

let isAllowed = false;

class AbortSignal extends EventTarget {
  constructor() {
    if (!isAllowed) throw failure(TypeError, 'ERR_ILLEGAL_CONSTRUCTOR', 'Illegal constructor');
    super();
    states.set(this, { isAborted: false, reason: undefined, followers: [] });
  }

  get aborted() {
    return stateOf(this).isAborted;
  }

  get reason() {
    return stateOf(this).reason;
  }

  throwIfAborted() {
    const { isAborted, reason } = stateOf(this);
    if (isAborted) throw reason;
  }

  static abort(reason = aborted()) {
    const signal = create();
    Object.assign(states.get(signal), { isAborted: true, reason });
    return signal;
  }

  static timeout(delay) {
    if (typeof delay !== 'number') throw invalidType('delay', 'number', delay);
    if (!Number.isInteger(delay)) throw outOfRange('delay', 'an integer', delay);
    if (delay < 0 || delay > 4294967295) throw outOfRange('delay', '>= 0 && <= 4294967295', delay);
    const signal = create();
    // Nothing waits for it: a program may end before.
    setTimeout(() => abort(signal, new DOMException('The operation was aborted due to timeout', 'TimeoutError')), delay).unref?.();
    return signal;
  }

  static any(signals) {
    const list = [...signals];
    for (const [index, signal] of list.entries()) {
      if (!states.has(signal)) throw invalidType(`signals[${index}]`, 'AbortSignal', signal);
    }
    const signal = create();
    const first = list.find((it) => it.aborted);
    if (first !== undefined) Object.assign(states.get(signal), { isAborted: true, reason: first.reason });
    else for (const it of list) states.get(it).followers.push(signal);
    return signal;
  }
}

function stateOf(signal) {
  const state = states.get(signal);
  if (state === undefined) throw invalidThis('AbortSignal');
  return state;
}

function create() {
  isAllowed = true;
  try {
    return new AbortSignal();
  } finally {
    isAllowed = false;
  }
}

function abort(signal, reason) {
  const state = states.get(signal);
  if (state.isAborted) return;
  // All that follow have the reason before anybody hears of it.
  const waiting = [signal];
  const told = [];
  for (let index = 0; index < waiting.length; index++) {
    const it = states.get(waiting[index]);
    if (it.isAborted) continue;
    Object.assign(it, { isAborted: true, reason });
    told.push(waiting[index]);
    waiting.push(...it.followers);
    it.followers = [];
  }
  for (const it of told) it.dispatchEvent(new Event('abort'));
}

dress(AbortSignal, 'AbortSignal', (signal) => ({ aborted: signal.aborted }));
expose(AbortSignal.prototype, ['aborted']);
handler(AbortSignal.prototype, 'abort');

class AbortController {
  #signal = create();

  get signal() {
    return this.#signal;
  }

  abort(reason = aborted()) {
    abort(this.#signal, reason);
  }
}
dress(AbortController, 'AbortController', (controller) => ({ signal: controller.signal }));
expose(AbortController.prototype, ['signal', 'abort']);

module.exports = { AbortController, AbortSignal };
