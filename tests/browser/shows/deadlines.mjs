// Everything ends, in time, and the next run does not wait for it.

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { atBest } from '../bench.mjs';

const ENDLESS = [
  ['python', 'while True: pass'],
  ['javascript', 'for(;;){}'],
];

export function deadlines(stage) {
  /** Runs a program to its deadline and a second one right after it; both times are milliseconds since the first was handed over. */
  const timed = (language, code, timeoutMs, next) =>
    stage.page.evaluate(
      async ({ language, code, timeoutMs, next }) => {
        // The engine is warm: its start is no part of a program's time.
        await sandglass.executeCode(next, language);
        const start = performance.now();
        const first = await sandglass.executeCode(code, language, timeoutMs);
        const ended = performance.now() - start;
        const second = await sandglass.executeCode(next, language);
        return { first, ended, second, answered: performance.now() - start };
      },
      { language, code, timeoutMs, next },
    );

  describe('deadlines', () => {
    for (const [language, code] of [['python', 'import time; time.sleep(15)'], ...ENDLESS]) {
      test(`end \`${code}\` at 5 s`, async () => {
        await atBest(async () => {
          const { first, ended } = await timed(language, code, 5000, '1');
          assert.equal(first.status, 'timeout');
          assert.equal(first.exitCode, 124);
          assert.equal(first.error, 'Execution timeout: exceeded 5000ms');
          assert.equal(first.metadata.timeoutHit, true);
          assert.ok(Math.abs(ended - 5000) < 300, `it ended after ${ended.toFixed(0)} ms`);
        });
      });
    }

    for (const [language, code] of ENDLESS) {
      test(`let the next ${language} run answer within 200 ms`, async () => {
        const print = language === 'python' ? 'print(2)' : 'console.log(2)';
        await atBest(async () => {
          const { second, answered } = await timed(language, code, 700, print);
          assert.equal(second.stdout, '2\n');
          assert.ok(answered - 700 < 200, `it answered ${(answered - 700).toFixed(0)} ms after the deadline`);
        });
      });
    }

    test('keep what was written before', async () => {
      const { first } = await timed('python', 'print("a")\nwhile True: pass', 500, '1');
      assert.equal(first.stdout, 'a\n');
      const { first: other } = await timed('javascript', 'console.log("a"); for(;;){}', 500, '1');
      assert.equal(other.stdout, 'a\n');
    });
  });
}
