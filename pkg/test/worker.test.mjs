// The worker's side, with a fake engine over real wasm memory.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { GuestPort } from '../build/worker/port.js';
import { bytes, ended, engineWorker } from './fake-engine.mjs';
import { emptyModule } from './fake-worker.mjs';

const PAGE = 65_536;
const MIB = 1 << 20;

/** What is left of the stack where an engine raises an error. */
const GUARD = 32 * 1024;

test('it says when it is ready, and its table of references is as long as its memory has it', () => {
  const it = engineWorker();
  it.load();
  assert.deepEqual(it.posted, [{ type: 'ready', runtime: 'Fake 1', version: '1' }]);
  assert.equal(it.references.length, 7);
});

test('it is warmed up before it is ready, when it is told to, and pristine after that', () => {
  const codes = [];
  const it = engineWorker({
    run(request, port) {
      codes.push(request.code);
      it.view().fill(9);
      port.write(1, bytes('hello'));
      if (codes.length === 1) throw new WebAssembly.RuntimeError('unreachable');
      return ended;
    },
  });
  it.load({ warmUp: true });
  assert.deepEqual(codes, ['print("hello")']);
  assert.equal(it.posted.at(-1).type, 'ready');
  assert.deepEqual(it.posted.slice(0, -1).map(({ type, run }) => [type, run]), [['output', 0]]);
  assert.deepEqual([it.view()[5016], it.stackPointer.value], ['p'.charCodeAt(0), 4096]);
  it.run(1);
  assert.deepEqual(it.output, [{ stream: 'stdout', text: 'hello' }]);
  const cold = engineWorker({ run: () => assert.fail('nobody asked for a run') });
  cold.load();
});

test('an engine that does not start says so', () => {
  const it = engineWorker({ initSync() { throw new WebAssembly.LinkError('an import is missing'); } });
  it.load();
  assert.deepEqual(it.posted, [{ type: 'failed', message: 'LinkError: an import is missing' }]);
  const foreign = engineWorker();
  foreign.load({ module: emptyModule });
  assert.match(foreign.posted[0].message, /not made by the build of this package/);
});

test('output, result, restored: in this order, with the number of the run', () => {
  const it = engineWorker({
    run(request, port) {
      port.write(1, bytes('out '));
      port.write(1, bytes(request.args[0]));
      port.flush();
      port.write(2, bytes('err'));
      port.write(1, bytes('end'));
      return ended;
    },
  });
  it.load();
  it.run(7);
  const [first, second, result, restored] = it.posted;
  assert.deepEqual(first, { type: 'output', run: 7, chunks: [{ stream: 'stdout', text: 'out a' }] });
  assert.deepEqual(second, { type: 'output', run: 7, chunks: [{ stream: 'stderr', text: 'err' }, { stream: 'stdout', text: 'end' }] });
  assert.deepEqual([result.type, result.run, result.outcome], ['result', 7, { ...ended, files: null }]);
  assert.ok(result.executionTime >= 0);
  assert.deepEqual(restored, { type: 'restored', run: 7, retire: false });
  assert.equal(it.posted.length, 4);
});

test('the result is posted before the memory is restored, the next run finds it restored', () => {
  let seen;
  const it = engineWorker({
    run() {
      seen = [it.view()[5016], it.stackPointer.value, it.view().subarray(2 * PAGE).some((byte) => byte !== 0)];
      it.view().fill(9);
      it.memory.grow(3);
      it.view().fill(9, 2 * PAGE);
      return ended;
    },
  });
  it.load();
  for (const number of [1, 2, 3]) {
    it.run(number);
    assert.deepEqual(seen, ['p'.charCodeAt(0), 4096, false]);
    assert.deepEqual(it.calls, ['restore after result']);
    assert.equal(it.posted.at(-1).retire, false);
  }
});

test('a worker whose memory has grown by more than 64 MiB asks to retire', () => {
  let pages = 1024;
  const it = engineWorker({ run: () => (it.memory.grow(pages), ended) });
  it.load();
  it.run();
  assert.equal(it.posted.at(-1).retire, false);
  pages = 1;
  it.run();
  assert.deepEqual(it.posted.at(-1), { type: 'restored', run: 1, retire: true });
});

for (const trap of [new WebAssembly.RuntimeError('unreachable'), new RangeError('Maximum call stack size exceeded')]) {
  test(`after a ${trap.name}: what was printed, why, and a clean engine`, () => {
    const calls = [];
    const it = engineWorker({
      run(request, port) {
        if (request.code === 'fine') return ended;
        it.port = port;
        port.write(1, bytes('before '));
        it.stackPointer.value = 3;
        it.view().fill(7);
        throw trap;
      },
      drain() {
        calls.push('drain', it.stackPointer.value);
        it.port.write(1, bytes('buffered'));
        it.port.flush();
      },
      autopsy(message, stackLeft) {
        calls.push('autopsy', message, stackLeft);
        return { ...ended, status: 'output-limit', exitCode: 1, truncated: true };
      },
    });
    it.load();
    it.run();
    assert.deepEqual(calls, ['drain', 4096, 'autopsy', String(trap), 3]);
    assert.deepEqual(it.output.map((chunk) => chunk.text).join(''), 'before buffered');
    assert.deepEqual([it.result.outcome.status, it.result.outcome.truncated], ['output-limit', true]);
    assert.equal(it.view()[5050], 0);
    it.run(2, { code: 'fine' });
    assert.equal(it.result.outcome.status, 'ok');
  });
}

for (const [stack, sound, start] of [
  [
    'ends first',
    (pointer) => {
      pointer.value -= 300_000;
      throw new RangeError('Maximum call stack size exceeded');
    },
    GUARD + 300_000,
  ],
  ['is the larger one', () => undefined, MIB],
]) {
  test(`where the browser's stack ${stack}, a run begins so far above the engine's guard`, () => {
    const seen = [];
    const it = engineWorker({ sound, run: () => (seen.push(it.stackPointer.value), ended) });
    it.stackPointer.value = MIB;
    it.load();
    assert.equal(it.stackPointer.value, MIB);
    it.run();
    it.run(2);
    assert.deepEqual(seen, [start, start]);
  });
}

for (const part of ['drain', 'autopsy']) {
  test(`when ${part} traps too, it crashed, and the next run is fine`, () => {
    const it = engineWorker({
      run(request) {
        if (request.code === 'fine') return ended;
        throw new RangeError('Maximum call stack size exceeded');
      },
      [part]() {
        throw new WebAssembly.RuntimeError('unreachable');
      },
    });
    it.load();
    it.run();
    const { status, exitCode, error } = it.result.outcome;
    assert.deepEqual([status, exitCode, error], ['crashed', 134, 'The engine crashed: RangeError: Maximum call stack size exceeded']);
    it.run(2, { code: 'fine' });
    assert.equal(it.result.outcome.status, 'ok');
  });
}

test('a request that a trap left in the glue holds nothing any more', () => {
  const it = engineWorker({ run() { throw new WebAssembly.RuntimeError('unreachable'); } });
  it.load();
  const request = it.run(1, { files: { a: new Uint8Array(9) } });
  assert.deepEqual([request.code, request.input.length, request.args, request.env, request.files], ['', 0, [], {}, {}]);
});

test('text arrives unchanged, however its bytes are cut', () => {
  const text = '\uFEFFé 😀 \0 \u001b[31m </script>\uFEFF';
  for (let size = 1; size < 6; size++) {
    const chunks = [];
    const port = new GuestPort((given) => chunks.push(...given));
    const all = bytes(text);
    for (let i = 0; i < all.length; i += size) {
      port.write(1, all.slice(i, i + size));
      port.write(2, all.slice(i, i + size));
      if (i % 2) port.flush();
    }
    port.end();
    for (const stream of ['stdout', 'stderr']) {
      assert.equal(chunks.filter((chunk) => chunk.stream === stream).map((chunk) => chunk.text).join(''), text);
    }
  }
});

test('a run that ends within a character does not touch the next one', () => {
  const chunks = [];
  const port = new GuestPort((given) => chunks.push(...given));
  port.write(1, bytes('é').slice(0, 1));
  port.end();
  port.write(1, bytes('é'));
  port.end();
  assert.deepEqual(chunks.map((chunk) => chunk.text), ['\uFFFD', 'é']);
});

test('what was written is copied at once: it is a view into memory that goes on changing', () => {
  const chunks = [];
  const port = new GuestPort((given) => chunks.push(...given));
  const view = bytes('abc');
  port.write(1, view);
  view.fill(0);
  port.end();
  assert.equal(chunks[0].text, 'abc');
});

test('sleep waits and first sends what was written; random fills more than one call can', () => {
  const chunks = [];
  const port = new GuestPort((given) => chunks.push(...given));
  port.write(1, bytes('before'));
  const start = performance.now();
  port.sleep(30);
  assert.ok(performance.now() - start >= 29);
  assert.equal(chunks.length, 1);
  for (const ms of [0, -1, NaN]) port.sleep(ms);
  const random = new Uint8Array(200_000);
  port.random(random);
  assert.ok(random.subarray(199_900).some((byte) => byte !== 0));
  assert.ok(Math.abs(port.now() - Date.now()) < 1000);
  assert.equal(port.utcOffsetMinutes(0), -new Date(0).getTimezoneOffset());
});

test('output is sent in messages of a bounded size, whole and in order', () => {
  const messages = [];
  const port = new GuestPort((given) => messages.push(given));
  const written = [];
  for (let i = 0; i < 100; i++) {
    const text = `${i} `.repeat(8000);
    written.push(text);
    port.write(1 + (i % 2), bytes(text));
  }
  port.end();
  assert.ok(messages.length >= 9 && messages.length <= 12, `${messages.length} messages`);
  assert.equal(messages.flat().map(({ text }) => text).join(''), written.join(''));
  for (const chunks of messages) assert.ok(chunks.reduce((sum, { text }) => sum + text.length, 0) <= 256 * 1024);
});
