// What a worker throws away before it says that it is ready.

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { FRAME_SCRIPT_HASH, frameScript } from '../build/frame-script.js';
import { lockDown } from '../build/worker/lockdown.js';
import { engineWorker } from './fake-engine.mjs';

/** A scope like a worker's: some things are its own, others stand in its prototypes. */
function scope() {
  class WorkerScope extends EventTarget {
    get caches() {
      return 'caches';
    }
    fetch() {}
  }
  class DedicatedScope extends WorkerScope {
    postMessage() {}
  }
  return Object.assign(new DedicatedScope(), { Object, Uint8Array, TextDecoder, WebSocket: 1, Worker: 2, SharedArrayBuffer, Atomics, [Symbol('x')]: 3 });
}

test('it keeps the language and loses the world', () => {
  const it = scope();
  lockDown(it);
  assert.deepEqual(Reflect.ownKeys(it), ['Object', 'Uint8Array', 'TextDecoder']);
  for (const name of ['caches', 'fetch', 'postMessage', 'WebSocket']) assert.equal(it[name], undefined);
  assert.equal(typeof it.addEventListener, 'function');
  assert.equal(typeof EventTarget.prototype.addEventListener, 'function');
});

test('what cannot be deleted does not stop it', () => {
  const it = scope();
  Object.defineProperty(it, 'location', { value: 'here', configurable: false });
  lockDown(it);
  assert.deepEqual(Reflect.ownKeys(it), ['Object', 'Uint8Array', 'TextDecoder', 'location']);
});

test('a worker is locked before it is ready', () => {
  const it = engineWorker();
  it.scope.fetch = () => undefined;
  it.load();
  assert.equal(it.scope.fetch, undefined);
  assert.equal(it.posted[0].type, 'ready');
});

test('it listens to the first who connects, and to nobody else', () => {
  const it = engineWorker();
  it.say({ type: 'vite' });
  it.say(null);
  it.load();
  it.say({ type: 'connect', port: { set onmessage(_) { assert.fail('it took another port'); } } });
  it.run();
  assert.equal(it.result.outcome.status, 'ok');
});

test('the hash of the frame\'s script is that of its script', () => {
  assert.equal(FRAME_SCRIPT_HASH, `sha256-${createHash('sha256').update(frameScript).digest('base64')}`);
});
