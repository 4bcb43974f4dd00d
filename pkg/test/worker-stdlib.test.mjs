// The rest of the standard library, as the worker reads it: a synchronous request, then pieces of a Blob.

import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { Stdlib, StdlibError } from '../build/worker/stdlib.js';
import { bytes, ended, engineWorker } from './fake-engine.mjs';
import { fakeGlobals } from './fake-worker.mjs';

const URL_ = 'https://cdn.example/python-stdlib.wasm';
const WASM = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0, 10, 11, 12, 13);

/** Node cannot read a Blob without waiting. */
class FakeBlob {
  constructor(bytes) {
    this.bytes = bytes;
  }
  get size() {
    return this.bytes.length;
  }
  slice(start, end) {
    return new FakeBlob(this.bytes.slice(start, end));
  }
}

/** A network: what it answers, how long that takes, and what it was asked. */
let network;
beforeEach(() => (network = { asked: [], reads: 0, ms: 0, answer: () => ({ status: 200, type: 'application/wasm', bytes: WASM }) }));
const globals = {};
beforeEach((t) => {
  globals.cleanups = [];
  fakeGlobals({ after: (cleanup) => globals.cleanups.push(cleanup) }, { XMLHttpRequest: FakeRequest, FileReaderSync: FakeReader });
});
afterEach(() => globals.cleanups.forEach((cleanup) => cleanup()));

class FakeRequest {
  status = 0;
  open(method, url, isAsync) {
    if (url === 'nonsense') throw new DOMException('Invalid URL', 'SyntaxError');
    Object.assign(this, { method, url, isAsync });
  }
  send() {
    network.asked.push([this.method, this.url, this.isAsync, this.responseType]);
    assert.ok(this.timeout > 0 && this.timeout < 70_000, 'it ends before the page loses patience');
    const until = performance.now() + network.ms;
    while (performance.now() < until);
    const { status, type, bytes } = network.answer();
    Object.assign(this, { status, type, response: new FakeBlob(bytes) });
  }
  getResponseHeader(name) {
    return name === 'content-type' ? (this.type ?? null) : null;
  }
}

class FakeReader {
  readAsArrayBuffer(blob) {
    network.reads++;
    if (blob.bytes === null) throw new DOMException('gone', 'NotReadableError');
    return new Uint8Array(blob.bytes).buffer;
  }
}

function stdlib(source = { url: URL_, blob: null }) {
  const events = [];
  const it = new Stdlib({ fetching: (ms) => events.push(['fetching', ms]), fetched: (blob) => events.push(['fetched', blob.size]) });
  it.locate(source);
  it.begin();
  const read = (offset, length) => {
    const bytes = new Uint8Array(length);
    it.read(offset, bytes);
    return [...bytes];
  };
  return { it, events, read };
}

test('it is fetched once, when it is first read, and the page is told before and after', () => {
  const { it, events, read } = stdlib();
  network.ms = 20;
  assert.deepEqual(read(8, 3), [10, 11, 12]);
  assert.deepEqual(network.asked, [['GET', URL_, false, 'blob']]);
  assert.deepEqual(events.map(([type]) => type), ['fetching', 'fetched']);
  assert.ok(events[0][1] >= 0 && events[0][1] < 20);
  assert.equal(events[1][1], WASM.length);
  assert.ok(it.waited >= 20);
  it.begin();
  assert.equal(it.waited, 0);
  assert.deepEqual([read(11, 1), read(0, 0), read(0, 12)], [[13], [], [...WASM]]);
  assert.equal(network.asked.length, 1);
});

test('bytes are written into the view that was given, and nowhere else', () => {
  const { it } = stdlib();
  const memory = new Uint8Array(10).fill(9);
  it.read(8, memory.subarray(3, 6));
  assert.deepEqual([...memory], [9, 9, 9, 10, 11, 12, 9, 9, 9, 9]);
});

test('one that the page has is not fetched, whether it came with the engine or later', () => {
  assert.deepEqual(stdlib({ url: URL_, blob: new FakeBlob(WASM) }).read(8, 1), [10]);
  const later = stdlib();
  later.it.give(new FakeBlob(WASM));
  later.it.give(new FakeBlob(new Uint8Array(12)));
  assert.deepEqual(later.read(8, 1), [10]);
  assert.deepEqual(later.events, []);
  assert.deepEqual(network.asked, []);
  // One that is taken back is gone, with what was read of it.
  later.it.give(null);
  assert.deepEqual(later.read(8, 1), [10]);
  assert.equal(network.asked.length, 1);
});

test('a piece is read once, however many runs ask for it, and every one of them gets a copy', () => {
  const { it } = stdlib({ url: URL_, blob: new FakeBlob(WASM) });
  for (let run = 0; run < 3; run++) {
    it.begin();
    const bytes = new Uint8Array(3);
    it.read(8, bytes);
    assert.deepEqual([...bytes], [10, 11, 12]);
    bytes.fill(0);
  }
  assert.equal(network.reads, 1);
  const shorter = new Uint8Array(2);
  it.read(8, shorter);
  assert.deepEqual([...shorter], [10, 11]);
  assert.throws(() => it.refuse('it is old'));
  it.read(8, shorter);
  assert.equal(network.asked.length, 1, 'nothing of one that was refused is left');
});

const wrong = [
  [{ status: 404, type: 'text/plain', bytes: WASM }, 'was answered with status 404, content type text/plain.'],
  [{ status: 304, bytes: WASM }, 'was answered with status 304, content type missing.'],
  [{ status: 200, type: 'text/html', bytes: new TextEncoder().encode('<!doctype html><title>app') }, 'is not WebAssembly: it begins with "<!doctype html><title>ap" (status 200, content type text/html).'],
  [{ status: 200, type: 'application/wasm', bytes: new Uint8Array(0) }, 'is not WebAssembly: it begins with nothing (status 200, content type application/wasm).'],
  [{ status: 200, type: 'application/wasm', bytes: WASM.slice(0, 9) }, 'cannot be used: it ends after 9 bytes, before what the engine looks for in it.'],
];
for (const [answer, message] of wrong) {
  test(`what comes in its place is told, and the next read tries again: ${message}`, () => {
    const { it, read } = stdlib();
    const right = network.answer;
    network.answer = () => answer;
    assert.throws(() => read(8, 3), (error) => {
      assert.ok(error instanceof StdlibError);
      assert.equal(error.message, `The standard library at ${URL_} ${message}`);
      return true;
    });
    network.answer = right;
    it.begin();
    assert.deepEqual(read(8, 3), [10, 11, 12]);
    assert.equal(network.asked.length, 2);
  });
}

test('a network that fails, and a URL that is none', () => {
  network.answer = () => { throw new DOMException('Failed to load', 'NetworkError'); };
  const { it, events, read } = stdlib();
  network.ms = 5;
  assert.throws(() => read(0, 1), { name: 'Error', message: `The standard library could not be fetched from ${URL_}: NetworkError: Failed to load.` });
  assert.deepEqual(events.map(([type]) => type), ['fetching']);
  assert.ok(it.waited >= 5);
  assert.throws(() => stdlib({ url: 'nonsense', blob: null }).read(0, 1), StdlibError);
  for (const source of [null, { url: null, blob: null }]) assert.throws(() => stdlib(source).read(0, 1), { message: /unknown place/ });
  assert.throws(() => stdlib({ url: null, blob: new FakeBlob(null) }).read(0, 0), /null/);
});

test('a program that left no stack for the request has itself to blame', () => {
  network.answer = () => { throw new RangeError('Maximum call stack size exceeded'); };
  const { read } = stdlib();
  assert.throws(() => read(0, 1), (error) => error instanceof RangeError && !(error instanceof StdlibError));
});

test('one that is refused is fetched again by the next run; bytes of the host\'s own cannot be', () => {
  const { it, read } = stdlib({ url: URL_, blob: new FakeBlob(WASM) });
  assert.throws(() => it.refuse('it belongs to another version'), { message: `The standard library at ${URL_} cannot be used: it belongs to another version.` });
  read(0, 1);
  assert.equal(network.asked.length, 1);
  const own = stdlib({ url: null, blob: new FakeBlob(WASM) });
  assert.throws(() => own.it.refuse('it is old'), { message: 'The standard library cannot be used: it is old.' });
  assert.deepEqual(own.read(8, 1), [10]);
});

const importing = (request, port) => {
  port.write(1, bytes('before'));
  port.readStdlib(8, new Uint8Array(2));
  return ended;
};

/** Runs a program and gives the types of the messages that were posted. */
const run = (it, number) => {
  it.run(number);
  return it.posted.map(({ type }) => type);
};

test('a run that needs it: what was printed, fetching, fetched, the result without the time that took', () => {
  const it = engineWorker({ run: importing });
  it.load({ stdlib: { url: URL_, blob: null } });
  network.ms = 400;
  assert.deepEqual(run(it, 7), ['output', 'fetching', 'fetched', 'result', 'restored']);
  const [, fetching, fetched, result] = it.posted;
  assert.deepEqual([fetching.run, fetched.run, fetched.blob.size], [7, 7, WASM.length]);
  assert.ok(fetching.executionTime >= 0 && fetching.executionTime < 400);
  assert.ok(result.executionTime >= 0 && result.executionTime < 400, `${result.executionTime}`);
  assert.deepEqual(run(it, 8), ['output', 'result', 'restored']);
});

test('a run that cannot have it: what was printed, lacking, restored; and the next run tries again', () => {
  const it = engineWorker({ run: importing });
  it.load({ stdlib: { url: URL_, blob: null } });
  const right = network.answer;
  network.answer = () => ({ status: 500, type: 'text/plain', bytes: WASM });
  assert.deepEqual(run(it, 1), ['output', 'fetching', 'lacking', 'restored']);
  assert.match(it.posted[2].message, /status 500/);
  assert.deepEqual([it.posted[2].run, it.posted[3].run], [1, 1]);
  assert.deepEqual(it.calls, ['drain', 'restore after lacking'], 'it is no outcome of the program');
  network.answer = right;
  assert.deepEqual(run(it, 2), ['output', 'fetching', 'fetched', 'result', 'restored']);
});

test('a run whose engine refuses it', () => {
  const it = engineWorker({ run: (request, port) => port.refuseStdlib('it belongs to another version') });
  it.load({ stdlib: { url: URL_, blob: null } });
  it.give(new FakeBlob(WASM));
  assert.deepEqual(run(it, 1), ['lacking', 'restored']);
  assert.match(it.posted[0].message, /cannot be used: it belongs to another version\.$/);
});

test('a run that cannot have it, and whose output cannot be read either', () => {
  const it = engineWorker({ run: importing, drain() { throw new WebAssembly.RuntimeError('unreachable'); } });
  it.load();
  assert.deepEqual(run(it, 1), ['output', 'lacking', 'restored']);
});

test('a trap of another kind is an outcome, also in the middle of it', () => {
  const it = engineWorker({ run: importing });
  it.load({ stdlib: { url: URL_, blob: null } });
  network.answer = () => { throw new RangeError('Maximum call stack size exceeded'); };
  assert.deepEqual(run(it, 1), ['output', 'fetching', 'result', 'restored']);
  assert.equal(it.posted[2].outcome.status, 'memory-limit', 'what the autopsy says');
});

test('a language that has none', () => {
  const none = engineWorker({ run: importing });
  none.load();
  none.give(new FakeBlob(WASM));
  assert.deepEqual(run(none, 1), ['output', 'lacking', 'restored']);
});
