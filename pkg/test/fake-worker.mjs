// A worker whose life the test leads, and an executor that has no other ones.

import assert from 'node:assert/strict';
import { mock, test } from 'node:test';
import { CodeExecutor } from '../build/index.js';

/** The smallest module there is. */
export const emptyModule = new WebAssembly.Module(new Uint8Array([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]));

/** A port whose messages arrive at once. */
class FakePort {
  onmessage = null;
  onmessageerror = null;
  onclose = null;
  closed = false;
  other = null;

  postMessage(message, transfer) {
    if (this.closed) throw new Error('a message was posted to a closed port');
    this.other.onmessage?.({ data: structuredClone(message, { transfer }) });
  }
  close() {
    this.closed = true;
  }
  addEventListener(type, listener) {
    assert.equal(type, 'close');
    this.onclose = listener;
  }
  removeEventListener(type, listener) {
    assert.equal(type, 'close');
    if (this.onclose === listener) this.onclose = null;
  }
}

class FakeChannel {
  port1 = new FakePort();
  port2 = new FakePort();

  constructor() {
    [this.port1.other, this.port2.other] = [this.port2, this.port1];
  }
}

globalThis.MessageChannel = FakeChannel;

export class FakeWorker {
  /** What came through its port. */
  messages = [];
  terminated = false;
  #errorListeners = new Set();
  #port = null;

  addEventListener(type, listener) {
    assert.equal(type, 'error');
    this.#errorListeners.add(listener);
  }
  removeEventListener(type, listener) {
    assert.equal(type, 'error');
    this.#errorListeners.delete(listener);
  }
  postMessage(message, transfer) {
    assert.ok(!this.terminated, 'a message was posted to a terminated worker');
    assert.deepEqual([message.type, message.module, transfer], ['connect', emptyModule, [message.port]]);
    this.#port = message.port;
    this.#port.onmessage = ({ data }) => this.messages.push(data);
  }
  terminate() {
    this.terminated = true;
  }
  get listeners() {
    const port = this.#port?.other;
    return this.#errorListeners.size + [port?.onmessage, port?.onmessageerror, port?.onclose].filter(Boolean).length;
  }

  // What the test makes it do. Unlike a real one, it can also speak after its end: nobody may listen then.
  say(message) {
    this.#port.other.onmessage?.({ data: message });
  }
  fail(message) {
    for (const listener of [...this.#errorListeners]) listener({ message, preventDefault() {} });
  }
  /** Dies without a word. */
  vanish() {
    this.#port.other.onclose?.();
  }
  garble() {
    this.#port.other.onmessageerror?.({});
  }
  ready() {
    this.say({ type: 'ready', runtime: 'FakePython 1.0', version: '3.99' });
  }
  get runs() {
    return this.messages.filter((message) => message.type === 'run');
  }
  get current() {
    return this.runs.at(-1);
  }
  print(text, stream = 'stdout', run = this.current.run) {
    this.say({ type: 'output', run, chunks: [{ stream, text }] });
  }
  result(outcome = {}, run = this.current.run, executionTime = 1.5) {
    const ok = { status: 'ok', exitCode: 0, error: null, exception: null, truncated: false, memoryUsed: 7, files: null };
    this.say({ type: 'result', run, outcome: { ...ok, ...outcome }, executionTime });
  }
  fetching(executionTime = 1, run = this.current.run) {
    this.say({ type: 'fetching', run, executionTime });
  }
  fetched(blob, run = this.current.run) {
    this.say({ type: 'fetched', run, blob });
  }
  lacking(message, run = this.current.run) {
    this.say({ type: 'lacking', run, message });
  }
  restored({ retire = false, run = this.current.run } = {}) {
    this.say({ type: 'restored', run, retire });
  }
  /** Ends its run like a program that just ended. */
  finish(text) {
    if (text !== undefined) this.print(text);
    this.result();
    this.restored();
  }
}

/** Lets everything happen that waits for no timer and no worker. */
export const settle = async () => {
  for (let i = 0; i < 3; i++) await new Promise((resolve) => setImmediate(resolve));
};

// Kept, since a test may put a fake one in its place.
const later = globalThis.setTimeout;

/** Waits until something holds that takes time, such as a compilation. */
export async function until(holds) {
  for (let i = 0; i < 500 && !holds(); i++) await new Promise((resolve) => later(resolve, 10));
  assert.ok(holds());
}

/** An executor, and all workers it ever made. */
export function fakeExecutor(options = {}, { createWorker } = {}) {
  const workers = [];
  const executor = new CodeExecutor({
    languages: ['python'],
    ...options,
    assets: {
      wasmModule: { python: emptyModule, javascript: emptyModule },
      createWorker: () => {
        const worker = createWorker?.() ?? new FakeWorker();
        workers.push(worker);
        return worker;
      },
      ...options.assets,
    },
  });
  return { executor, workers, alive: () => workers.filter((worker) => !worker.terminated) };
}

/** An executor with a ready worker and a ready spare. */
export async function warmExecutor(options = {}) {
  const fake = fakeExecutor(options);
  const initialized = fake.executor.initialize();
  await settle();
  fake.workers[0].ready();
  await initialized;
  await settle();
  fake.workers[1].ready();
  return fake;
}

/** Whether a promise has settled by now, and how. */
export async function stateOf(promise) {
  await settle();
  return await Promise.race([promise.then(() => 'resolved', () => 'rejected'), settle().then(() => 'pending')]);
}

/** Runs a test whose setTimeout is a fake one. */
export function timed(name, body) {
  test(name, async (t) => {
    mock.timers.enable({ apis: ['setTimeout'] });
    try {
      await body(t);
    } finally {
      mock.timers.reset();
    }
  });
}

/** Puts something in the place of globals for the length of a test. */
export function fakeGlobals(t, globals) {
  for (const [name, value] of Object.entries(globals)) {
    const real = Object.getOwnPropertyDescriptor(globalThis, name);
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
    t.after(() => (real === undefined ? delete globalThis[name] : Object.defineProperty(globalThis, name, real)));
  }
}

/** A wasm file of that many bytes, from 64 to 8,000. */
export function wasmOf(size) {
  const payload = size - 11;
  const bytes = new Uint8Array(size);
  // A custom section, whose length takes two bytes, with an empty name.
  bytes.set([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0, 0, (payload & 0x7f) | 0x80, payload >> 7, 0]);
  return bytes;
}

/** A request for Python. */
export const py = (fields) => ({ code: 'x', language: 'python', ...fields });
