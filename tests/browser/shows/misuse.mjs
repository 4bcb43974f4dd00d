// Mistakes of the host's: each is an exception with a name and a cure, before anything is loaded.

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { run } from '../bench.mjs';

export function misuse(stage) {
  describe('misuse', () => {
    test('of an unknown language names the supported ones', async () => {
      const { rejected } = await run(stage.page, 'x', 'cobol');
      assert.equal(rejected.name, 'UnsupportedLanguageError');
      assert.ok(rejected.expected);
      assert.match(rejected.message, /cobol.*python.*javascript/s);
    });

    const wrong = [
      ['code', [42, 'python']],
      ['timeoutMs', ['x', 'python', -1]],
      ['args', [{ code: 'x', language: 'python', args: Array(21).fill('a') }]],
      ['args', [{ code: 'x', language: 'python', args: ['a'.repeat(1001)] }]],
      ['env', [{ code: 'x', language: 'python', env: { A: 1 } }]],
      ['input', [{ code: 'x', language: 'python', input: 5 }]],
      ['files', [{ code: 'x', language: 'python', files: { '../a': '' } }]],
      ['files', [{ code: 'x', language: 'javascript', files: { 'main.js': '' } }]],
      ['workingDirectory', [{ code: 'x', language: 'python', workingDirectory: 'data' }]],
      ['maxMemoryMB', [{ code: 'x', language: 'python', limits: { maxMemoryMB: 1e6 } }]],
    ];
    test('of a field is told with its name', async () => {
      for (const [field, call] of wrong) {
        const { rejected } = await run(stage.page, ...call);
        assert.equal(rejected?.name, 'InvalidRequestError', `${field}: ${JSON.stringify(rejected)}`);
        assert.match(rejected.message, new RegExp(field));
        assert.match(rejected.field, new RegExp(field));
        assert.ok(rejected.cure.length > 0);
      }
      // NaN does not survive the way into the page.
      const name = await stage.page.evaluate(() => sandglass.executeCode('x', 'python', NaN).catch((error) => error.name));
      assert.equal(name, 'InvalidRequestError');
    });

    test('of size is told with the limit', async () => {
      const code = await run(stage.page, { code: '#'.repeat(2000), language: 'python', limits: { maxCodeSize: 1000 } });
      assert.equal(code.rejected.name, 'CodeSizeError');
      const input = await run(stage.page, { code: '', language: 'python', input: 'x'.repeat(2000), limits: { maxInputSize: 1000 } });
      assert.equal(input.rejected.name, 'InputSizeError');
    });

    test('loads nothing and starts no worker', async () => {
      const page = await stage.visit();
      for (const [, call] of [...wrong, ['language', ['x', 'cobol']]]) assert.ok((await run(page, ...call)).rejected);
      assert.deepEqual(page.requests.filter((path) => path.endsWith('.wasm')), []);
      assert.equal(page.workers().length, 0);
    });
  });
}
