// https://dom.spec.whatwg.org/#events, with Node's words for what is wrong.

const { invalidThis, invalidType, missingArguments, failure } = require('internal/errors');
const { dress, expose } = require('internal/web/show');

const now = () => performance.now();

// What only this module may change of an event.
const STATE = Symbol('state');

class Event {
  #state = { target: null, isStopped: false, isStoppedNow: false, isDispatched: false };
  #type;
  #bubbles;
  #cancelable;
  #composed;
  #prevented = false;
  #passive = false;
  #timeStamp = now();

  constructor(type, options = undefined) {
    if (arguments.length === 0) throw missingArguments('type');
    if (options != null && typeof options !== 'object' && typeof options !== 'function') throw invalidType('options', 'Object', options);
    this.#type = `${type}`;
    this.#bubbles = Boolean(options?.bubbles);
    this.#cancelable = Boolean(options?.cancelable);
    this.#composed = Boolean(options?.composed);
  }

  [STATE](change) {
    Object.assign(this.#state, change);
    if (change?.passive !== undefined) this.#passive = change.passive;
    return this.#state;
  }

  static is(value) {
    return typeof value === 'object' && value !== null && #state in value;
  }

  get type() {
    return this.#type;
  }

  get target() {
    return this.#state.target;
  }

  get currentTarget() {
    return this.#state.isDispatched ? this.#state.target : null;
  }

  get srcElement() {
    return this.#state.target;
  }

  get bubbles() {
    return this.#bubbles;
  }

  get cancelable() {
    return this.#cancelable;
  }

  get composed() {
    return this.#composed;
  }

  get defaultPrevented() {
    return this.#cancelable && this.#prevented;
  }

  get returnValue() {
    return !this.#cancelable || !this.#prevented;
  }

  get timeStamp() {
    return this.#timeStamp;
  }

  get eventPhase() {
    return this.#state.isDispatched ? 2 : 0;
  }

  get isTrusted() {
    return false;
  }

  get cancelBubble() {
    return this.#state.isStopped;
  }

  set cancelBubble(value) {
    if (value) this.#state.isStopped = true;
  }

  composedPath() {
    return this.#state.isDispatched ? [this.#state.target] : [];
  }

  preventDefault() {
    if (!this.#passive) this.#prevented = true;
  }

  stopPropagation() {
    this.#state.isStopped = true;
  }

  stopImmediatePropagation() {
    this.#state.isStopped = true;
    this.#state.isStoppedNow = true;
  }

  initEvent(type, bubbles = false, cancelable = false) {
    if (arguments.length === 0) throw missingArguments('type');
    if (this.#state.isDispatched) return;
    this.#type = `${type}`;
    this.#bubbles = Boolean(bubbles);
    this.#cancelable = Boolean(cancelable);
  }

  static NONE = 0;
  static CAPTURING_PHASE = 1;
  static AT_TARGET = 2;
  static BUBBLING_PHASE = 3;
}
const isEvent = Event.is;
delete Event.is;
dress(Event, 'Event', ({ type, defaultPrevented, cancelable, timeStamp }) => ({ type, defaultPrevented, cancelable, timeStamp }));
expose(Event.prototype, [
  'initEvent', 'stopImmediatePropagation', 'preventDefault', 'target', 'currentTarget', 'srcElement', 'type', 'cancelable', 'defaultPrevented', 'timeStamp',
  'composedPath', 'returnValue', 'bubbles', 'composed', 'eventPhase', 'cancelBubble', 'stopPropagation',
]);

class CustomEvent extends Event {
  #detail;

  constructor(type, options = undefined) {
    if (arguments.length === 0) throw missingArguments('type');
    super(type, options);
    this.#detail = options?.detail ?? null;
  }

  get detail() {
    return this.#detail;
  }
}
dress(CustomEvent, 'CustomEvent');
expose(CustomEvent.prototype, ['detail']);

const listeners = new WeakMap();

function listOf(target) {
  const list = listeners.get(target);
  if (list === undefined) throw invalidThis('EventTarget');
  return list;
}

// Whether something can listen; nothing at all is let pass.
function canListen(listener) {
  if (typeof listener === 'function' || typeof listener?.handleEvent === 'function') return true;
  if (listener === null || listener === undefined) return false;
  if (typeof listener === 'object') return true;
  throw invalidType('listener', 'EventListener', listener);
}

function call(listener, event, target) {
  try {
    const result = typeof listener === 'function' ? listener.call(target, event) : listener.handleEvent?.(event);
    if (result !== null && result !== undefined && typeof result.then === 'function') {
      result.then(undefined, (error) => process.nextTick(() => { throw error; }));
    }
  } catch (error) {
    // As in Node, the others are still called.
    process.nextTick(() => { throw error; });
  }
}

class EventTarget {
  constructor() {
    listeners.set(this, []);
  }

  addEventListener(type, listener, options = undefined) {
    const list = listOf(this);
    if (arguments.length < 2) throw missingArguments('type', 'listener');
    if (!canListen(listener)) return;
    const given = typeof options === 'boolean' ? { capture: options } : (options ?? {});
    const { once = false, capture = false, passive = false, signal } = given;
    if (signal !== undefined && (signal === null || typeof signal !== 'object' || !('aborted' in signal))) throw invalidType('options.signal', 'AbortSignal', signal);
    if (signal?.aborted) return;
    const name = `${type}`;
    const isCapture = Boolean(capture);
    if (list.some((it) => it.type === name && it.listener === listener && it.capture === isCapture)) return;
    list.push({ type: name, listener, once: Boolean(once), capture: isCapture, passive: Boolean(passive) });
    signal?.addEventListener('abort', () => this.removeEventListener(type, listener, options), { once: true });
  }

  removeEventListener(type, listener, options = undefined) {
    const list = listOf(this);
    if (arguments.length < 2) throw missingArguments('type', 'listener');
    const name = `${type}`;
    const capture = Boolean(typeof options === 'boolean' ? options : options?.capture);
    const index = list.findIndex((it) => it.type === name && it.listener === listener && it.capture === capture);
    if (index >= 0) list.splice(index, 1)[0].isRemoved = true;
  }

  dispatchEvent(event) {
    const list = listOf(this);
    if (arguments.length === 0) throw missingArguments('event');
    if (!isEvent(event)) throw invalidType('event', 'Event', event);
    const state = event[STATE]();
    if (state.isDispatched) throw failure(Error, 'ERR_EVENT_RECURSION', `The event "${event.type}" is already being dispatched`);
    event[STATE]({ target: this, isDispatched: true, isStoppedNow: false });
    for (const it of list.filter((one) => one.type === event.type)) {
      if (it.isRemoved) continue;
      if (it.once) this.removeEventListener(it.type, it.listener, it.capture);
      event[STATE]({ passive: it.passive });
      call(it.listener, event, this);
      if (state.isStoppedNow) break;
    }
    event[STATE]({ isDispatched: false, passive: false });
    return !event.defaultPrevented;
  }
}
dress(EventTarget, 'EventTarget', () => ({}));
expose(EventTarget.prototype, ['addEventListener', 'removeEventListener', 'dispatchEvent']);

// Defines an attribute such as `onabort`, which listens like any other.
function handler(prototype, name) {
  const handlers = new WeakMap();
  Object.defineProperty(prototype, `on${name}`, {
    get() {
      return handlers.get(this)?.own ?? null;
    },
    set(value) {
      let it = handlers.get(this);
      const own = typeof value === 'function' || (typeof value === 'object' && value !== null) ? value : null;
      if (it === undefined) {
        it = { own };
        handlers.set(this, it);
        const wrapper = function (event) {
          return typeof it.own === 'function' ? it.own.call(this, event) : undefined;
        };
        this.addEventListener(name, wrapper);
      } else {
        it.own = own;
      }
    },
    enumerable: true,
    configurable: true,
  });
}

module.exports = { CustomEvent, Event, EventTarget, handler };
