import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CodeExecutor, executeCode, executePython, InvalidRequestError, SandglassError } from '../build/index.js';
import { readRequest } from '../build/request.js';
import { standardLimits } from '../build/limits.js';
import { fakeExecutor, settle } from './fake-worker.mjs';

const rules = { languages: ['python', 'javascript', 'typescript'], limits: standardLimits };
const read = (request) => readRequest({ code: 'x', language: 'python', ...request }, rules);
const throws = (call) => {
  try {
    call();
  } catch (error) {
    return error;
  }
  return assert.fail('it was taken');
};
const hostile = {
  get code() {
    throw new Error('a trap');
  },
};
const revoked = () => {
  const { proxy, revoke } = Proxy.revocable([], {});
  revoke();
  return proxy;
};
const signal = (fields) => ({ aborted: false, addEventListener() {}, removeEventListener() {}, ...fields });

// What is refused: the request, the field the error names, and a word that its cure must have.
const refused = [
  [{ code: 42 }, 'code', 'string'],
  [{ code: undefined }, 'code', 'string'],
  [{ code: null }, 'code', 'string'],
  [{ code: Symbol('s') }, 'code', 'a symbol'],
  [{ code: 10n }, 'code', 'a bigint'],
  [{ code: Object('print(1)') }, 'code', 'string'],
  [{ language: undefined }, 'language', 'python, javascript'],
  [{ language: 7 }, 'language', 'python, javascript'],
  [{ language: Symbol('py') }, 'language', 'python'],
  [{ input: 5 }, 'input', 'Uint8Array'],
  [{ input: null }, 'input', 'Uint8Array'],
  [{ input: new Uint16Array(2) }, 'input', 'Uint8Array'],
  [{ input: () => 'line' }, 'input', 'not supported yet'],
  [{ input: (async function* () {})() }, 'input', 'not supported yet'],
  [{ args: 'x' }, 'args', 'array'],
  [{ args: Array(21).fill('x') }, 'args', 'at most 20'],
  [{ args: ['a', 1] }, 'args[1]', 'string'],
  [{ args: ['x'.repeat(1001)] }, 'args[0]', '1000'],
  [{ args: ['a\0b'] }, 'args[0]', 'NUL'],
  [{ args: [, 'a'] }, 'args[0]', 'string'],
  [{ args: revoked() }, 'args', 'array'],
  [{ args: new Proxy([], { get: (_, key) => (key === 'length' ? Symbol('l') : undefined) }) }, 'args', 'args'],
  [{ env: [] }, 'env', 'object'],
  [{ env: 'A=b' }, 'env', 'object'],
  [{ env: { A: 1 } }, 'env["A"]', 'string'],
  [{ env: { 'A=B': 'x' } }, 'env["A=B"]', '='],
  [{ env: { 'A\0': 'x' } }, 'env["A\\u0000"]', 'NUL'],
  [{ env: { '': 'x' } }, 'env[""]', 'not empty'],
  [{ env: { A: 'x\0' } }, 'env["A"]', 'NUL'],
  [{ env: { get A() { throw new Error('no'); } } }, 'env["A"]', 'plain values'],
  [{ limits: null }, 'limits', 'object'],
  [{ limits: 5000 }, 'limits', 'object'],
  [{ limits: { timeoutMs: NaN } }, 'limits.timeoutMs', 'from 1 to 600000'],
  [{ limits: { timeoutMs: -1 } }, 'limits.timeoutMs', 'milliseconds'],
  [{ limits: { timeoutMs: 0 } }, 'limits.timeoutMs', 'milliseconds'],
  [{ limits: { timeoutMs: 600_001 } }, 'limits.timeoutMs', 'milliseconds'],
  [{ limits: { timeoutMs: Infinity } }, 'limits.timeoutMs', 'milliseconds'],
  [{ limits: { timeoutMs: '5000' } }, 'limits.timeoutMs', 'a number'],
  [{ limits: { timeoutMs: 5n } }, 'limits.timeoutMs', 'a number'],
  [{ limits: { maxMemoryMB: 15 } }, 'limits.maxMemoryMB', 'from 16 to 512'],
  [{ limits: { maxMemoryMB: 513 } }, 'limits.maxMemoryMB', 'from 16 to 512'],
  [{ limits: { maxOutputSize: 1023 } }, 'limits.maxOutputSize', 'from 1024 to 67108864'],
  [{ limits: { maxOutputSize: 1024.5 } }, 'limits.maxOutputSize', 'whole'],
  [{ limits: { maxInputSize: -1 } }, 'limits.maxInputSize', 'bytes'],
  [{ limits: { maxCodeSize: 11 << 20 } }, 'limits.maxCodeSize', 'bytes'],
  [{ limits: { maxFuel: 1 } }, 'limits.maxFuel', 'not supported yet'],
  [{ limits: { timeout: 1 } }, 'limits.timeout', 'Did you mean timeoutMs?'],
  [{ limits: { memory: 1 } }, 'limits.memory', 'Did you mean maxMemoryMB?'],
  [{ timeout: 5000 }, 'timeout', 'Did you mean limits.timeoutMs?'],
  [{ timeoutMs: 5000 }, 'timeoutMs', 'Did you mean limits.timeoutMs?'],
  [{ stdin: 'x' }, 'stdin', 'Did you mean input?'],
  [{ langauge: 'x' }, 'langauge', 'Did you mean language?'],
  [{ onoutput: 'x' }, 'onoutput', 'Did you mean onOutput?'],
  [{ zebra: undefined }, 'zebra', 'Known fields: code, language'],
  [{ trace: false }, 'trace', 'not supported yet'],
  [{ cwd: '/tmp' }, 'cwd', 'Did you mean workingDirectory?'],
  [{ seed: -1 }, 'seed', 'whole number from 0'],
  [{ seed: 0.5 }, 'seed', 'whole number'],
  [{ seed: 2 ** 53 }, 'seed', '9007199254740991'],
  [{ seed: NaN }, 'seed', 'whole number'],
  [{ seed: 7n }, 'seed', 'whole number'],
  [{ seed: '7' }, 'seed', 'whole number'],
  [{ seed: null }, 'seed', 'whole number'],
  [{ clock: 'virtual' }, 'clock', "'real'"],
  [{ clock: -1 }, 'clock', 'milliseconds since 1970'],
  [{ clock: 1.5 }, 'clock', 'whole'],
  [{ clock: 1e15 }, 'clock', '253402300799999'],
  [{ clock: new Date() }, 'clock', 'milliseconds'],
  [{ clock: null }, 'clock', 'milliseconds'],
  [{ isolation: 'strict' }, 'isolation', 'not supported yet'],
  [{ signal: {} }, 'signal', 'AbortController'],
  [{ signal: null }, 'signal', 'AbortController'],
  [{ signal: signal({ aborted: 'no' }) }, 'signal', 'AbortController'],
  [{ signal: { get aborted() { throw new Error('no'); } } }, 'signal', 'plain values'],
  [{ onOutput: 'log' }, 'onOutput', 'function'],
  [{ onOutput: {} }, 'onOutput', 'function'],
];

for (const [index, [request, field, word]] of refused.entries()) {
  test(`refuses ${field} (${index})`, () => {
    const error = throws(() => read(request));
    assert.equal(error.name, 'InvalidRequestError');
    assert.ok(error instanceof InvalidRequestError && error instanceof SandglassError);
    assert.equal(error.code, 'invalid-request');
    assert.equal(error.field, field);
    assert.ok(error.message.includes(word), error.message);
    assert.ok(error.message.includes(field), error.message);
    assert.ok(error.message.endsWith(error.cure) && error.cure !== '', error.message);
  });
}

test('refuses what is no request, and what cannot be read', () => {
  const unreadable = [null, undefined, 5, 'x', [], () => {}, hostile, revoked(), new Proxy({}, { ownKeys() { throw new Error('no'); } })];
  for (const request of unreadable) assert.equal(throws(() => readRequest(request, rules)).name, 'InvalidRequestError');
});

test('a request with defaults', () => {
  const request = read({});
  assert.deepEqual(request, {
    code: 'x',
    language: 'python',
    input: new Uint8Array(0),
    args: [],
    env: {},
    files: {},
    collectFiles: false,
    workingDirectory: '/home/guest',
    limits: { timeoutMs: 5000, maxMemoryMB: 256, maxOutputSize: 1 << 20, maxInputSize: 1 << 20, maxCodeSize: 1 << 20 },
    seed: null,
    clock: null,
    signal: null,
    onOutput: null,
  });
  assert.deepEqual(read({ input: undefined, args: undefined, limits: { timeoutMs: undefined }, files: undefined }), request);
});

test('the ends of the ranges are in them', () => {
  for (const timeoutMs of [1, 1.5, 600_000]) assert.equal(read({ limits: { timeoutMs } }).limits.timeoutMs, timeoutMs);
  for (const maxMemoryMB of [16, 512]) assert.equal(read({ limits: { maxMemoryMB } }).limits.maxMemoryMB, maxMemoryMB);
  for (const maxOutputSize of [1024, 64 << 20]) assert.equal(read({ limits: { maxOutputSize } }).limits.maxOutputSize, maxOutputSize);
  for (const seed of [0, 2 ** 53 - 1]) assert.equal(read({ seed }).seed, seed);
  for (const clock of [0, 253_402_300_799_999]) assert.equal(read({ clock }).clock, clock);
  assert.equal(read({ clock: 'real' }).clock, null);
  assert.equal(read({ args: Array(20).fill('x'.repeat(1000)) }).args.length, 20);
});

test('every name of a language, in any case', () => {
  for (const name of ['python', 'py', 'Python', 'PY']) assert.equal(read({ language: name }).language, 'python');
  for (const name of ['javascript', 'js', 'JavaScript', 'JS']) assert.equal(read({ language: name }).language, 'javascript');
  for (const name of ['typescript', 'ts', 'TypeScript', 'TS']) assert.equal(read({ language: name }).language, 'typescript');
});

test('languages that are not there', () => {
  for (const language of ['cobol', '', '__proto__', 'constructor', 'x'.repeat(1e6)]) {
    const error = throws(() => read({ language }));
    assert.equal(error.name, 'UnsupportedLanguageError');
    assert.match(error.message, /python, javascript, typescript/);
    assert.ok(error.message.length < 300);
    assert.deepEqual(error.supported, ['python', 'javascript', 'typescript']);
  }
  const error = throws(() => readRequest({ code: '', language: 'js' }, { ...rules, languages: ['python'] }));
  assert.match(error.message, /made without javascript.*Supported here: python\./);
});

test('sizes count in bytes of UTF-8', () => {
  const limits = { maxCodeSize: 6, maxInputSize: 6 };
  assert.equal(read({ code: 'ééé', input: 'ééé', limits }).input.length, 6);
  const code = throws(() => read({ code: 'éééx', limits }));
  assert.deepEqual([code.name, code.code, code.limit], ['CodeSizeError', 'code-size', 6]);
  const input = throws(() => read({ input: 'éééx', limits }));
  assert.deepEqual([input.name, input.code, input.limit], ['InputSizeError', 'input-size', 6]);
  assert.equal(throws(() => read({ input: new Uint8Array(7), limits })).name, 'InputSizeError');
  assert.equal(throws(() => read({ input: 'x', limits: { maxInputSize: 0 } })).name, 'InputSizeError');
  assert.equal(read({ input: '', limits: { maxInputSize: 0 } }).input.length, 0);
});

test('input is encoded, or copied', () => {
  assert.deepEqual([...read({ input: '\uFEFFa\0\ud800' }).input], [0xef, 0xbb, 0xbf, 0x61, 0, 0xef, 0xbf, 0xbd]);
  const bytes = Buffer.from([1, 2, 3]);
  const { input } = read({ input: bytes });
  bytes[0] = 9;
  assert.deepEqual([...input], [1, 2, 3]);
  assert.equal(input.buffer.byteLength, 3);
});

test('env has own enumerable properties only, whatever their names', () => {
  const env = Object.create({ inherited: 'x' }, { hidden: { value: 'x' } });
  env.A = 'b';
  Object.defineProperty(env, '__proto__', { value: 'p', enumerable: true });
  assert.deepEqual(Object.entries(read({ env: Object.freeze(env) }).env), [['A', 'b'], ['__proto__', 'p']]);
});

test('a getter is read once', () => {
  let reads = 0;
  const request = { language: 'python', get code() { return ++reads === 1 ? 'x' : 42; } };
  assert.equal(readRequest(request, rules).code, 'x');
});

test('calls are refused by a rejection, before any worker is made', async () => {
  const { executor, workers } = fakeExecutor();
  const calls = [[], [42, 'python'], ['x'], ['x', 'cobol'], ['x', 'python', -1], ['x', 'python', NaN], ['x', 'python', '5'], ['x', 'python', null],
    [null, 'python'], [{ code: 'x', language: 'python' }, 'python'], [{ code: 'x', language: 'python' }, undefined, 5], [[]], [hostile], [Symbol('x'), 'python']];
  for (const call of calls) {
    await assert.rejects(executor.execute(...call), (error) => error instanceof SandglassError, String(call.length));
  }
  await assert.rejects(executeCode(42, 'python'), { name: 'InvalidRequestError', field: 'code' });
  await assert.rejects(executeCode('x', 'cobol'), { name: 'UnsupportedLanguageError' });
  await assert.rejects(executePython('x', 5), { name: 'InvalidRequestError', field: 'input' });
  const wrong = [
    [null, 'options'],
    [() => {}, 'options'],
    [{ onprogress() {} }, 'options.onprogress'],
    [{ onProgress: null }, 'options.onProgress'],
    [{ onProgress: 'log' }, 'options.onProgress'],
    [{ stdlib: 'yes' }, 'options.stdlib'],
    [{ stdlib: null }, 'options.stdlib'],
    [{ languages: 'python' }, 'options.languages'],
    [{ languages: [] }, 'options.languages'],
    [{ get stdlib() { throw new Error('no'); } }, 'options.stdlib'],
  ];
  for (const [options, field] of wrong) {
    await assert.rejects(executor.initialize(options), (error) => {
      assert.deepEqual([error.name, error.field], ['InvalidRequestError', field]);
      assert.ok(error.message.includes(field) && error.cure !== '', error.message);
      return true;
    });
  }
  await assert.rejects(executor.initialize({ languages: ['javascript'] }), { name: 'UnsupportedLanguageError', message: /made without javascript/ });
  await settle();
  assert.equal(workers.length, 0);
});

test('options of an executor are checked', () => {
  const wrong = [
    [null, 'options'],
    [{ poolsize: 2 }, 'options.poolsize'],
    [{ poolSize: 0 }, 'options.poolSize'],
    [{ poolSize: 1.5 }, 'options.poolSize'],
    [{ poolSize: '2' }, 'options.poolSize'],
    [{ languages: 'python' }, 'options.languages'],
    [{ languages: [] }, 'options.languages'],
    [{ languages: [5] }, 'options.languages[0]'],
    [{ limits: { timeoutMs: 0 } }, 'options.limits.timeoutMs'],
    [{ isolation: 'none' }, 'options.isolation'],
    [{ isolation: null }, 'options.isolation'],
    [{ isolation: 'strict', assets: { createWorker: () => null } }, 'options.assets.createWorker'],
    [{ isolation: 'strict', assets: { wasmModule: {} } }, 'options.assets.wasmModule'],
    [{ assets: 'cdn' }, 'options.assets'],
    [{ assets: { workerURL: 'x' } }, 'options.assets.workerURL'],
    [{ assets: { workerUrl: 5 } }, 'options.assets.workerUrl'],
    [{ assets: { workerUrl: new Proxy({}, { getPrototypeOf() { throw new Error('no'); } }) } }, 'options.assets.workerUrl'],
    [{ assets: { wasmUrl: 'x' } }, 'options.assets.wasmUrl'],
    [{ assets: { wasmUrl: { py: 'x' } } }, 'options.assets.wasmUrl.py'],
    [{ assets: { wasmUrl: { python: 5 } } }, 'options.assets.wasmUrl.python'],
    [{ assets: { wasmModule: { python: {} } } }, 'options.assets.wasmModule.python'],
    [{ assets: { wasmBinary: { python: 'x' } } }, 'options.assets.wasmBinary.python'],
    [{ assets: { stdlibUrl: 'x' } }, 'options.assets.stdlibUrl'],
    [{ assets: { stdlibUrl: { python: 5 } } }, 'options.assets.stdlibUrl.python'],
    [{ assets: { stdlibUrl: { javascript: 'x' } } }, 'options.assets.stdlibUrl.javascript'],
    [{ assets: { stdlibBinary: { python: 'x' } } }, 'options.assets.stdlibBinary.python'],
    [{ assets: { stdlibBinary: { python: new Uint8Array([1, 2, 3, 4]) } } }, 'options.assets.stdlibBinary.python'],
    [{ assets: { stdlibBinary: { python: new ArrayBuffer(0) } } }, 'options.assets.stdlibBinary.python'],
    [{ assets: { createWorker: {} } }, 'options.assets.createWorker'],
    [{ prefetch: 'yes' }, 'options.prefetch'],
    [{ prefetch: null }, 'options.prefetch'],
  ];
  for (const [options, field] of wrong) {
    const error = throws(() => new CodeExecutor(options));
    assert.deepEqual([error.name, error.field], ['InvalidRequestError', field]);
  }
  assert.equal(throws(() => new CodeExecutor({ languages: ['cobol'] })).name, 'UnsupportedLanguageError');
  assert.deepEqual(new CodeExecutor({ languages: ['JS', 'javascript'] }).getSupportedLanguages(), ['javascript']);
  assert.deepEqual(new CodeExecutor().getSupportedLanguages(), ['python', 'javascript', 'typescript']);
});

test('default limits: of the package, of the executor, changed, of the request', async () => {
  const { executor, workers } = fakeExecutor({ limits: { maxMemoryMB: 100 } });
  const first = executor.execute('x', 'python');
  await settle();
  workers[0].ready();
  assert.deepEqual(workers[0].current.request.limits, { maxMemoryBytes: 100 * 1024 * 1024, maxOutputBytes: 1 << 20 });
  workers[0].finish();
  await first;
  executor.setDefaultLimits({ maxOutputSize: 2048 });
  assert.throws(() => executor.setDefaultLimits({ maxOutputSize: 1 }), { field: 'limits.maxOutputSize' });
  const second = executor.execute({ code: 'x', language: 'python', limits: { maxMemoryMB: 16.5 } });
  assert.deepEqual(workers[0].current.request.limits, { maxMemoryBytes: 16.5 * 1024 * 1024, maxOutputBytes: 2048 });
  workers[0].finish();
  await second;
  executor.dispose();
});
