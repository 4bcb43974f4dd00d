import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as sandglass from '../build/index.js';
import { assembleResult, endedByPage } from '../build/result.js';
import { warmExecutor } from './fake-worker.mjs';

const record = {
  language: 'python',
  info: { runtime: 'RustPython 0.6.0', version: '3.14' },
  isolation: 'worker',
  startup: 'warm',
  startTime: 1000,
  endTime: 1020,
  executionTime: 12.5,
  stdout: '1\n3\n',
  stderr: '2\n',
  output: '1\n2\n3\n',
};
const outcome = { status: 'ok', exitCode: 0, error: null, exception: null, truncated: false, memoryUsed: 99, files: null };

test('the whole of a result', () => {
  assert.deepEqual(assembleResult(outcome, record), {
    status: 'ok',
    success: true,
    exitCode: 0,
    stdout: '1\n3\n',
    stderr: '2\n',
    output: '1\n2\n3\n',
    truncated: false,
    error: null,
    exception: null,
    language: 'python',
    executionTime: 12.5,
    memoryUsed: 99,
    fuelUsed: null,
    metadata: {
      startTime: 1000,
      endTime: 1020,
      timeoutHit: false,
      memoryLimitHit: false,
      runtime: 'RustPython 0.6.0',
      version: '3.14',
      isolation: 'worker',
      startup: 'warm',
    },
  });
});

// status, exit code → success, timeoutHit, memoryLimitHit, truncated
const table = [
  [{}, true, false, false, false],
  [{ exitCode: 3 }, false, false, false, false],
  [{ status: 'error', exitCode: 1, error: 'E: e' }, false, false, false, false],
  [{ status: 'error', exitCode: 0 }, false, false, false, false],
  [{ status: 'memory-limit', exitCode: 137 }, false, false, true, false],
  [{ status: 'output-limit', exitCode: 1 }, false, false, false, true],
  [{ status: 'crashed', exitCode: 134 }, false, false, false, false],
  [endedByPage('timeout', 5000), false, true, false, false],
  [endedByPage('cancelled', 5000), false, false, false, false],
  [endedByPage('crashed', 5000, 'why'), false, false, false, false],
];
for (const [ended, ...expected] of table) {
  test(`what follows from ${ended.status ?? 'ok'} ${ended.exitCode ?? 0}`, () => {
    const result = assembleResult({ ...outcome, ...ended }, record);
    assert.deepEqual([result.success, result.metadata.timeoutHit, result.metadata.memoryLimitHit, result.truncated], expected);
  });
}

test('what the page says', () => {
  const told = (status, detail) => Object.values(endedByPage(status, 1500.5, detail)).slice(0, 3);
  assert.deepEqual(told('timeout'), ['timeout', 124, 'Execution timeout: exceeded 1500.5ms']);
  assert.deepEqual(told('cancelled'), ['cancelled', 130, 'Execution cancelled']);
  assert.deepEqual(told('crashed', 'out of memory'), ['crashed', 134, 'The engine crashed: out of memory']);
});

test('what the engine says is passed on; times are never 0', async () => {
  const { executor, workers } = await warmExecutor();
  const exception = { name: 'E', message: 'e', file: 'main.py', line: 2, column: 3, frames: [], traceback: 't' };
  const began = Date.now();
  const run = executor.execute('x', 'python');
  workers[0].result({ status: 'error', exitCode: 1, error: 'E: e', exception }, undefined, 0);
  const result = await run;
  assert.deepEqual([result.error, result.exception, result.exitCode, result.memoryUsed, result.executionTime], ['E: e', exception, 1, 7, 0.1]);
  assert.ok(result.metadata.startTime >= began && result.metadata.endTime >= result.metadata.startTime);
  executor.dispose();
});

test('64 MiB of output in a thousand pieces', async () => {
  const { executor, workers } = await warmExecutor();
  const run = executor.execute('x', 'python');
  const piece = 'x'.repeat(1 << 16);
  for (let i = 0; i < 1024; i++) workers[0].print(piece);
  workers[0].finish();
  assert.equal((await run).output.length, 64 << 20);
  executor.dispose();
});

test('unwrap', () => {
  const good = assembleResult(outcome, record);
  assert.equal(sandglass.unwrap(good), good);
  const kinds = {
    error: ['GuestError', 'guest-error'],
    timeout: ['TimeoutError', 'timeout'],
    'memory-limit': ['MemoryLimitError', 'memory-limit'],
    'output-limit': ['OutputLimitError', 'output-limit'],
    'fuel-limit': ['FuelLimitError', 'fuel-limit'],
    cancelled: ['CancelledError', 'cancelled'],
    crashed: ['CrashedError', 'crashed'],
  };
  for (const [status, [name, code]] of Object.entries(kinds)) {
    const result = assembleResult({ ...outcome, status, exitCode: 1, error: 'why' }, record);
    assert.throws(() => sandglass.unwrap(result), (error) => {
      assert.deepEqual([error.name, error.code, error.message, error.result], [name, code, 'why', result]);
      return error instanceof sandglass[name] && error instanceof sandglass.GuestError && error instanceof sandglass.SandglassError;
    });
  }
  const exited = assembleResult({ ...outcome, exitCode: 3 }, record);
  assert.throws(() => sandglass.unwrap(exited), { name: 'GuestError', message: 'The program exited with code 3.' });
});
