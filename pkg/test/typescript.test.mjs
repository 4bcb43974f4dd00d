// TypeScript: what is loaded for it, and what the worker makes of what its artifact answers.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Eraser } from '../build/worker/eraser.js';
import { bytes, ended, engineWorker } from './fake-engine.mjs';
import { emptyModule, fakeExecutor, settle } from './fake-worker.mjs';

/** Instructions of WebAssembly. */
const [UNREACHABLE, END, CALL, I32_CONST] = [0x00, 0x0b, 0x10, 0x41];

/** An artifact whose room is at 64, and which answers with what stands at 8; `erase` are the instructions that come to the answer. */
function artifact(answer, erase = [I32_CONST, 0, END]) {
  const section = (id, content) => [id, content.length, ...content];
  const name = (text) => [text.length, ...bytes(text)];
  const code = (body) => [body.length + 1, 0, ...body];
  const data = [8, 0, 0, 0, answer.length, 0, 0, 0, ...answer];
  const i32 = 0x7f;
  return new WebAssembly.Module(
    new Uint8Array([
      ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
      ...section(1, [2, 0x60, 1, i32, 1, i32, 0x60, 3, i32, i32, i32, 1, i32]),
      ...section(3, [2, 0, 1]),
      ...section(5, [1, 0, 1]),
      ...section(7, [3, ...name('memory'), 2, 0, ...name('reserve'), 0, 0, ...name('erase_types'), 0, 1]),
      ...section(10, [2, ...code([I32_CONST, 0xc0, 0, END]), ...code(erase)]),
      ...section(11, [1, 0, I32_CONST, 0, END, data.length, ...data]),
    ]),
  );
}

const numbers = (answer) => Array.from({ length: 4 }, (_, index) => new DataView(answer.buffer, answer.byteOffset).getUint32(index * 4, true));

test('an answer of the artifact is handed on', () => {
  const eraser = new Eraser(artifact([1, 2, 3]));
  assert.deepEqual([...eraser.erase('main.ts', bytes('let x: 1'))], [1, 2, 3]);
  assert.deepEqual([...eraser.erase('main.ts', bytes(''))], [1, 2, 3]);
});

test('a trap is a refusal', () => {
  const answer = new Eraser(artifact([], [UNREACHABLE, END])).erase('main.ts', bytes('x'));
  assert.deepEqual(numbers(answer), [1, 1, 1, 1]);
  assert.match(new TextDecoder().decode(answer.subarray(16)), /cannot be erased: RuntimeError: unreachable/);
});

test('a stack that has ended has no place', () => {
  const forever = [I32_CONST, 0, I32_CONST, 0, I32_CONST, 0, CALL, 1, END];
  const answer = new Eraser(artifact([], forever)).erase('main.ts', bytes('('));
  assert.deepEqual(numbers(answer), [1, 0, 0, 1]);
});

test('a worker with it offers it to its engine, another one does not', () => {
  const answers = [];
  const ask = (_, port) => (answers.push(port.eraseTypes('a.ts', bytes('x'))), ended);
  for (const eraser of [artifact([7]), null]) {
    const it = engineWorker({ run: ask });
    it.load({ eraser });
    it.run();
  }
  assert.deepEqual(answers, [new Uint8Array([7]), undefined]);
});

test('its workers have the engine of JavaScript, and its programs are known for what they are', async () => {
  const modules = { javascript: emptyModule, typescript: emptyModule };
  const { executor, workers } = fakeExecutor({ languages: ['ts', 'js'], assets: { wasmModule: modules } });
  const run = executor.execute('let x: number', 'typescript');
  await settle();
  assert.deepEqual(workers.map(({ messages }) => messages[0].engine), ['javascript']);
  workers[0].ready();
  await settle();
  assert.equal(workers[0].current.request.typescript, true);
  workers[0].finish('out');
  const result = await run;
  assert.deepEqual([result.language, result.output], ['typescript', 'out']);
  assert.equal(executor.getStatistics().byLanguage.typescript, 1);
  assert.equal(executor.getEnvironmentInfo('ts').loaded, true);
  assert.equal(executor.getEnvironmentInfo('js').loaded, false);
  executor.dispose();
});

test('a program of JavaScript is none of TypeScript', async () => {
  const { executor, workers } = fakeExecutor({ languages: ['js'] });
  void executor.execute('x', 'js');
  await settle();
  workers[0].ready();
  await settle();
  assert.equal(workers[0].current.request.typescript, false);
  executor.dispose();
});
