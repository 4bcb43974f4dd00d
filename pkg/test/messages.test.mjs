// What a worker may say, and what the page makes of anything else.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readMessage } from '../build/messages.js';
import { timed, warmExecutor } from './fake-worker.mjs';

const frame = { function: 'f', file: 'main.py', line: 1, column: 2 };
const exception = { name: 'E', message: 'm', file: 'main.py', line: 1, column: 2, frames: [frame], traceback: 't' };
const outcome = { status: 'error', exitCode: 1, error: 'E: m', exception, truncated: false, memoryUsed: 5, files: null };
const blob = new Blob(['x']);
const messages = [
  { type: 'ready', runtime: 'R', version: '1' },
  { type: 'failed', message: 'm' },
  { type: 'output', run: 1, chunks: [{ stream: 'stdout', text: 'a' }, { stream: 'stderr', text: '' }] },
  { type: 'output', run: 1, chunks: [] },
  { type: 'fetching', run: 1, executionTime: 0.5 },
  { type: 'fetched', run: 1, blob },
  { type: 'result', run: 1, outcome, executionTime: 1 },
  { type: 'result', run: 1, outcome: { ...outcome, status: 'ok', error: null, exception: null }, executionTime: 1 },
  { type: 'result', run: 1, outcome: { ...outcome, files: [{ path: 'a/b', bytes: new Uint8Array(2) }, { path: '__proto__', bytes: new Uint8Array(0) }] }, executionTime: 1 },
  { type: 'lacking', run: 1, message: 'm' },
  { type: 'restored', run: 1, retire: false },
];

test('every message is read, without what does not belong to it', () => {
  for (const message of messages) {
    assert.deepEqual(readMessage(message), message);
    assert.deepEqual(readMessage({ ...message, extra: 1, constructor: 2 }), message);
  }
  const polluted = JSON.parse('{"type":"ready","runtime":"R","version":"1","__proto__":{"polluted":true}}');
  assert.deepEqual(Reflect.ownKeys(readMessage(polluted)), ['type', 'runtime', 'version']);
  const inner = { ...outcome, exception: { ...exception, toString: 'x', frames: [{ ...frame, __proto__: null }] } };
  assert.deepEqual(readMessage({ type: 'result', run: 1, outcome: inner, executionTime: 1 }), messages[6]);
});

test('what is no message is none', () => {
  for (const data of [undefined, null, 0, 'ready', [], {}, { type: 'load' }, { type: 'toString' }, { type: ['ready'] }]) assert.equal(readMessage(data), null);
  // Each field of each message, in turn, is something else or is not there.
  for (const message of messages) {
    for (const field of Object.keys(message).filter((name) => name !== 'type')) {
      const { [field]: _, ...without } = message;
      assert.equal(readMessage(without), null, `${message.type} without ${field}`);
      for (const other of [null, undefined, {}, NaN, Symbol.iterator, [[]]]) {
        assert.equal(readMessage({ ...message, [field]: other }), null, `${message.type} with ${field} ${String(other)}`);
      }
    }
  }
  for (const field of Object.keys(outcome)) {
    const other = { ...outcome, [field]: { toString: () => 'x' } };
    assert.equal(readMessage({ type: 'result', run: 1, outcome: other, executionTime: 1 }), null, field);
  }
  for (const status of ['timeout', 'constructor', '__proto__', 1]) {
    assert.equal(readMessage({ type: 'result', run: 1, outcome: { ...outcome, status }, executionTime: 1 }), null);
  }
  for (const field of Object.keys(frame)) {
    const frames = [frame, { ...frame, [field]: null }];
    assert.equal(readMessage({ type: 'result', run: 1, outcome: { ...outcome, exception: { ...exception, frames } }, executionTime: 1 }), null, field);
  }
  assert.equal(readMessage({ type: 'output', run: 1, chunks: [{ stream: 'stdin', text: 'a' }] }), null);
});

test('files that no engine sends are no message', () => {
  const good = { path: 'a', bytes: new Uint8Array(1) };
  const read = (files) => readMessage({ type: 'result', run: 1, outcome: { ...outcome, files }, executionTime: 1 });
  assert.deepEqual(read(Array(1000).fill(good)).outcome.files.length, 1000);
  assert.equal(read(Array(1001).fill(good)), null);
  for (const path of ['', '/a', 'a/', 'a//b', '.', '..', '../a', 'a/../../b', 'a/.', 5, null, undefined]) assert.equal(read([good, { ...good, path }]), null, String(path));
  const shared = new Uint8Array(new SharedArrayBuffer(1));
  for (const bytes of [shared, new Uint8Array(2).subarray(1), new Uint16Array(1), new ArrayBuffer(1), 'a', [1], null]) {
    assert.equal(read([good, { ...good, bytes }]), null);
  }
});

for (const nonsense of [{ type: 'result', run: 1 }, { type: 'reward' }, 'result', null]) {
  timed(`a worker that answers ${JSON.stringify(nonsense)} is replaced`, async () => {
    const { executor, workers } = await warmExecutor();
    const run = executor.execute('x', 'python');
    workers[0].print('before');
    workers[0].say(nonsense);
    const { status, exitCode, stdout, error } = await run;
    assert.deepEqual([status, exitCode, stdout], ['crashed', 134, 'before']);
    assert.match(error, /no message/);
    assert.equal(workers[0].terminated, true);
    const next = executor.execute('y', 'python');
    workers[1].finish('fine');
    assert.equal((await next).stdout, 'fine');
    executor.dispose();
  });
}
