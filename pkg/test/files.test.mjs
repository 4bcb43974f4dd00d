// The files of a request, on their way to the engine and back.

import assert from 'node:assert/strict';
import { mock, test } from 'node:test';
import vm from 'node:vm';
import { standardLimits } from '../build/limits.js';
import { readRequest } from '../build/request.js';
import { bytes, ended, engineWorker } from './fake-engine.mjs';
import { py, timed, warmExecutor } from './fake-worker.mjs';

const rules = { languages: ['python', 'javascript'], limits: standardLimits };
const read = (request) => readRequest(py(request), rules);
const file = (path, content = '') => ({ files: { [path]: content } });
const own = (name, value) => Object.defineProperty({}, name, { value, enumerable: true });
const throwing = { get a() { throw new Error('no'); } };
const detached = new Uint8Array(1);
structuredClone(detached, { transfer: [detached.buffer] });
const { proxy: revoked, revoke } = Proxy.revocable({}, {});
revoke();

// What is refused: the request, the field that the error names, and a word of it.
const refused = [
  [{ files: null }, 'files', 'plain object'],
  [{ files: [] }, 'files', 'plain object'],
  [{ files: 'a' }, 'files', 'plain object'],
  [{ files: new Map([['a', '']]) }, 'files', 'plain object'],
  [{ files: new Uint8Array(1) }, 'files', 'plain object'],
  [{ files: revoked }, 'files', 'plain object'],
  [{ files: new Proxy({}, { ownKeys() { throw new Error('no'); } }) }, 'files', 'plain values'],
  [{ files: throwing }, 'files["a"]', 'plain values'],
  [{ files: Object.fromEntries(Array.from({ length: 1001 }, (_, index) => [`f${index}`, ''])) }, 'files', 'at most 1000'],
  [file('a', 5), 'files["a"]', 'Uint8Array'],
  [file('a', null), 'files["a"]', 'Uint8Array'],
  [{ files: { a: undefined } }, 'files["a"]', 'Uint8Array'],
  [file('a', [1, 2]), 'files["a"]', 'Uint8Array'],
  [file('a', new ArrayBuffer(2)), 'files["a"]', 'Uint8Array'],
  [file('a', new Uint16Array(2)), 'files["a"]', 'Uint8Array'],
  [file('a', new Proxy(new Uint8Array(2), {})), 'files["a"]', 'Uint8Array'],
  [file('a', detached), 'files["a"]', 'plain values'],
  ...['', '/a', 'a/', 'a//b', '.', '..', './a', 'a/.', '../a', 'a/../b', '/'].map((path) => [file(path), `files[${JSON.stringify(path)}]`, 'data/words.txt']),
  [file('a\0b'), 'files["a\\u0000b"]', 'NUL'],
  [file('a\ud800'), 'files["a\\ud800"]', 'surrogate'],
  [file(`${'é'.repeat(128)}`), `files["${'é'.repeat(40)}…"]`, '255'],
  [file(`${'a/'.repeat(500)}b`), `files["${'a/'.repeat(20)}…"]`, '1000 bytes'],
  [file('main.py'), 'files["main.py"]', 'the program itself'],
  [file('main.py/a'), 'files["main.py/a"]', 'another name'],
  [{ files: { 'a/b/c': '', 'a/b': '' } }, 'files["a/b/c"]', 'below "a/b", which is a file'],
  [{ files: own('__proto__', 5) }, 'files["__proto__"]', 'Uint8Array'],
  [{ ...file('a', new Uint8Array((16 << 20) + 1)), limits: { maxMemoryMB: 16 } }, 'files', 'maxMemoryMB'],
  [{ files: { a: new Uint8Array(16 << 20), b: 'x' }, limits: { maxMemoryMB: 16 } }, 'files', 'more than 16777216 bytes'],
  [{ files: { a: new Uint8Array((16 << 20) - 1), b: 'é' }, limits: { maxMemoryMB: 16 } }, 'files', 'maxMemoryMB'],
  [{ ...file('home'), workingDirectory: '/' }, 'files["home"]', 'the system'],
  [{ ...file('dev/null'), workingDirectory: '/' }, 'files["dev/null"]', 'the system'],
  [{ ...file('guest'), workingDirectory: '/home' }, 'files["guest"]', 'the system'],
  [{ collectFiles: 'yes' }, 'collectFiles', 'true or false'],
  [{ collectFiles: null }, 'collectFiles', 'true or false'],
  ...[null, 5, '', 'data', './data', '~', 'C:\\data', '/a/../b', '/..'].map((path) => [{ workingDirectory: path }, 'workingDirectory', '/home/guest']),
  ...['/dev', '/dev/shm', '/proc/1', '//sys/'].map((path) => [{ workingDirectory: path }, 'workingDirectory', 'another one']),
  [{ workingDirectory: '/a\0' }, 'workingDirectory', 'NUL'],
  [{ workingDirectory: `/${'a'.repeat(256)}` }, 'workingDirectory', '255'],
  [{ workingDirectory: `/${'a/'.repeat(500)}` }, 'workingDirectory', '1000'],
  [{ workingDirectory: `/${'a/'.repeat(1e6)}` }, 'workingDirectory', '1000'],
  [{ language: 'js', ...file('main.js') }, 'files["main.js"]', 'the program itself'],
];

for (const [index, [request, field, word]] of refused.entries()) {
  test(`refuses ${field} (${index})`, () => {
    assert.throws(() => read(request), (error) => {
      assert.deepEqual([error.name, error.code, error.field], ['InvalidRequestError', 'invalid-request', field]);
      assert.ok(error.message.includes(word) && error.message.includes(field), error.message);
      assert.ok(error.message.endsWith(error.cure) && error.cure !== '', error.message);
      return true;
    });
  });
}

test('contents are encoded, or copied', () => {
  const array = Buffer.from([1, 2, 3]);
  const foreign = vm.runInNewContext('new Uint8Array([4, 5])');
  const shared = new Uint8Array(new SharedArrayBuffer(2)).fill(6);
  const { files } = read({ files: { 'data/a.txt': 'é\ud800', b: array, c: foreign, d: shared, e: '', f: new Uint8Array(0) } });
  array[0] = shared[0] = 9;
  const contents = Object.entries(files).map(([path, content]) => [path, [...content]]);
  const expected = [['data/a.txt', [0xc3, 0xa9, 0xef, 0xbf, 0xbd]], ['b', [1, 2, 3]], ['c', [4, 5]], ['d', [6, 6]], ['e', []], ['f', []]];
  assert.deepEqual(contents, expected);
  for (const content of Object.values(files)) assert.equal(content.buffer.byteLength, content.length);
  structuredClone(files, { transfer: Object.values(files).map(({ buffer }) => buffer) });
});

test('any names that a file can have', () => {
  const names = ['__proto__', 'constructor', '...', '.a', 'a.', ' ', 'a\\b', 'a\nb', '😀', '*', 'a'.repeat(255), Array(500).fill('a').join('/'), 'main.js', 'sub/main.py', 'main.python'];
  assert.deepEqual(Object.keys(read({ files: Object.fromEntries(names.map((name) => [name, ''])) }).files), names);
  assert.ok(Object.hasOwn(read({ files: own('__proto__', 'x') }).files, '__proto__'));
  assert.deepEqual(Object.keys(read({ files: Object.assign(Object.create({ inherited: '' }), { a: '' }) }).files), ['a']);
  assert.deepEqual(Object.keys(read({ files: { 'a/b': '', 'a/c': '', 'a.b': '' } }).files).length, 3);
  assert.deepEqual(read({ files: Object.create(null) }).files, {});
  assert.equal(Object.keys(read({ files: Object.fromEntries(Array.from({ length: 1000 }, (_, index) => [`f${index}`, ''])) }).files).length, 1000);
  assert.equal(read({ ...file('a', new Uint8Array(16 << 20)), limits: { maxMemoryMB: 16 } }).files.a.length, 16 << 20);
});

test('JavaScript has files like Python', () => {
  const request = read({ language: 'js', files: { 'main.py': '', 'lib/a.mjs': '' }, collectFiles: true, workingDirectory: '/tmp/x' });
  assert.deepEqual([Object.keys(request.files), request.collectFiles, request.workingDirectory], [['main.py', 'lib/a.mjs'], true, '/tmp/x']);
});

test('a content is read once', () => {
  let reads = 0;
  const { files } = read({ files: { get a() { return ++reads === 1 ? 'x' : 5; } } });
  assert.deepEqual([...files.a], [120]);
});

test('a working directory in its shortest form', () => {
  const forms = { '/': '/', '/tmp': '/tmp', '//a/./b//': '/a/b', '/./': '/', '/...': '/...', '/development': '/development', '/é 😀': '/é 😀' };
  for (const [given, directory] of Object.entries(forms)) assert.equal(read({ workingDirectory: given }).workingDirectory, directory);
  assert.equal(read({ workingDirectory: undefined }).workingDirectory, '/home/guest');
  assert.equal(read({ ...file('homes'), workingDirectory: '/' }).workingDirectory, '/');
});

test('they go to the worker without another copy, once', async () => {
  const { executor, workers } = await warmExecutor();
  const mine = new Uint8Array([1, 2]);
  const run = executor.execute(py({ files: { a: mine, ['__proto__']: 'p' }, collectFiles: true, workingDirectory: '/work' }));
  const { files, collectFiles, workingDirectory } = workers[0].current.request;
  assert.deepEqual(Object.entries(files).map(([path, content]) => [path, [...content]]), [['a', [1, 2]], ['__proto__', [112]]]);
  assert.deepEqual([collectFiles, workingDirectory, mine.length], [true, '/work', 2]);
  workers[0].result({ files: [{ path: 'b/c', bytes: bytes('new') }, { path: '__proto__', bytes: bytes('x') }] });
  const result = await run;
  assert.deepEqual(Object.keys(result.files), ['b/c', '__proto__']);
  assert.deepEqual(result.files['b/c'], bytes('new'));
  assert.equal(Object.getPrototypeOf(result.files), Object.prototype);
  executor.dispose();
});

test('a result has files when they were asked for', async () => {
  const { executor, workers } = await warmExecutor();
  const results = [];
  for (const files of [null, []]) {
    const run = executor.execute(py({}));
    workers[0].result({ status: 'error', exitCode: 1, error: 'E', files });
    workers[0].restored();
    results.push(await run);
  }
  assert.deepEqual(results.map((result) => [Object.hasOwn(result, 'files'), result.files]), [[false, undefined], [true, {}]]);
  executor.dispose();
});

timed('files go with the worker that was terminated', async () => {
  const { executor, workers } = await warmExecutor();
  const run = executor.execute(py({ collectFiles: true }));
  mock.timers.tick(5000);
  const { status, files } = await run;
  assert.deepEqual([status, files], ['timeout', undefined]);
  assert.equal(workers[0].terminated, true);
  executor.dispose();
});

/** A worker whose engine keeps these files when it is asked for them. */
function collecting(kept, { run = () => ended, isAll = true, then = () => undefined } = {}) {
  let port;
  const it = engineWorker({
    run: (request, given) => ((port = given), run(request)),
    collect() {
      it.calls.push('collect', it.stackPointer.value);
      for (const [path, content] of Object.entries(kept)) port.keep(path, content);
      then();
      return isAll;
    },
  });
  it.load();
  return it;
}

test('files are collected when they are asked for, after the run, and copied', () => {
  const content = bytes('abc');
  const it = collecting({ a: content, b: bytes('') }, { then: () => content.fill(0) });
  it.run(1, { collectFiles: true });
  assert.deepEqual(it.result.outcome, { ...ended, files: [{ path: 'a', bytes: bytes('abc') }, { path: 'b', bytes: bytes('') }] });
  it.run(2, { collectFiles: false });
  assert.deepEqual([it.result.outcome.files, it.calls], [null, ['restore after result']]);
  it.run(3, { collectFiles: true });
  assert.equal(it.result.outcome.files.length, 2);
});

test('files of a run that trapped', () => {
  const run = () => {
    it.stackPointer.value = 3;
    throw new WebAssembly.RuntimeError('unreachable');
  };
  const it = collecting({ a: bytes('x') }, { run });
  it.run(1, { collectFiles: true });
  const { status, files, truncated } = it.result.outcome;
  assert.deepEqual([status, files, truncated], ['memory-limit', [{ path: 'a', bytes: bytes('x') }], false]);
  assert.deepEqual(it.calls.slice(-3), ['collect', 4096, 'restore after result']);
});

test('more files than are taken, or can be: the result says so, and the next one is whole', () => {
  const it = collecting({ a: bytes('x') }, { isAll: false });
  it.run(1, { collectFiles: true });
  assert.deepEqual([it.result.outcome.truncated, it.result.outcome.files.length], [true, 1]);
  let times = 0;
  const other = collecting({ a: bytes('x') }, {
    then() {
      if (++times === 1) throw new WebAssembly.RuntimeError('unreachable');
    },
  });
  other.run(1, { collectFiles: true });
  const { status, truncated, files } = other.result.outcome;
  assert.deepEqual([status, truncated, files.length], ['ok', true, 1]);
  other.run(2, { collectFiles: true });
  assert.deepEqual([other.result.outcome.truncated, other.result.outcome.files.length], [false, 1]);
});
