// Engines on their way: only the one that is needed, and what is said when something else comes in its place.

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { eventually, run } from '../bench.mjs';

const engineOf = { python: /python(?!-stdlib)[^/]*\.wasm/, javascript: /javascript[^/]*\.wasm/ };
const hello = { python: 'print("hello")', javascript: 'console.log("hello")' };

export function loading(stage) {
  describe('loading', () => {
    for (const [language, other] of [['python', 'javascript'], ['javascript', 'python']]) {
      test(`of ${language} asks for no ${other}`, async () => {
        const page = await stage.visit();
        assert.equal((await run(page, hello[language], language)).stdout, 'hello\n');
        assert.equal((await run(page, hello[language], language)).stdout, 'hello\n');
        // Playwright sees what a page's workers ask for, too.
        assert.equal(page.requests.filter((path) => engineOf[language].test(path)).length, 1, 'once for all workers');
        assert.deepEqual(page.requests.filter((path) => engineOf[other].test(path)), []);
        assert.deepEqual(page.problems, []);
      });
    }

    const answers = {
      'is not there': () => ({ status: 404, contentType: 'text/plain', body: 'Not found' }),
      'is a page of HTML': () => ({ status: 200, contentType: 'text/html', body: '<!doctype html><title>app</title>' }),
      'is cut off': (bytes) => ({ status: 200, contentType: 'application/wasm', body: bytes.subarray(0, bytes.length / 2) }),
      'is empty': () => ({ status: 200, contentType: 'application/wasm', body: '' }),
    };
    for (const [what, answer] of Object.entries(answers)) {
      for (const language of ['python', 'javascript']) {
        test(`of a ${language} engine that ${what} fails with the cure, and the next call tries again`, async () => {
          const page = await stage.visit();
          await page.route(engineOf[language], async (route) => route.fulfill(answer(await (await route.fetch()).body())), { times: 1 });
          // Two at once: the second may share the failed load or make one of its own, but it may not be left waiting.
          const [first, second] = await Promise.all([run(page, hello[language], language), run(page, hello[language], language)]);
          assert.ok(first.rejected, 'it did not fail');
          for (const { rejected } of [first, second]) {
            if (rejected === undefined) continue;
            assert.equal(rejected.name, 'EngineLoadError');
            assert.equal(rejected.code, 'engine-load');
            assert.ok(rejected.expected);
            assert.match(rejected.message, /wasmUrl/);
            assert.match(rejected.message, /optimizeDeps/);
          }
          if (second.rejected) await eventually(() => page.workers().length === 0, 'a worker was left behind');
          assert.equal((await run(page, hello[language], language)).stdout, 'hello\n');
        });
      }
    }

    test('of a worker that is not there fails with the cure, and the next call tries again', async () => {
      const page = await stage.visit();
      await page.route(/worker[^/]*\.js/, (route) => route.fulfill({ status: 404, body: '' }), { times: 1 });
      const { rejected } = await run(page, hello.javascript, 'javascript');
      assert.equal(rejected?.name, 'EngineLoadError');
      assert.match(rejected.message, /workerUrl/);
      await eventually(() => page.workers().length === 0, 'a worker was left behind');
      assert.equal((await run(page, hello.javascript, 'javascript')).stdout, 'hello\n');
    });
  });
}
