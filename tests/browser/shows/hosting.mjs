// What a page does with runs: several at once, listening, stopping, disposing.

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { eventually, run } from '../bench.mjs';

export function hosting(stage) {
  describe('a page', () => {
    test('runs several programs at once, and each promise gets its own answer', async () => {
      const outputs = await stage.page.evaluate(async () => {
        const calls = Array.from({ length: 12 }, (_, i) =>
          i % 3 === 0 ? sandglass.executeCode(`console.log(${i})`, 'javascript') : sandglass.executeCode(i === 7 ? 'while True: pass' : `print(${i})`, 'python', i === 7 ? 300 : 5000),
        );
        return (await Promise.all(calls)).map(({ status, stdout }) => (status === 'ok' ? stdout.trim() : status));
      });
      assert.deepEqual(outputs, Array.from({ length: 12 }, (_, i) => (i === 7 ? 'timeout' : String(i))));
    });

    test('hears what a program writes while it runs', async () => {
      const { heard, output } = await stage.page.evaluate(async () => {
        const heard = [];
        const code = 'import sys, time\nfor i in range(3):\n    print(i)\n    print(-i, file=sys.stderr)\n    time.sleep(0.3)\n';
        const { output } = await sandglass.executeCode({ code, language: 'python', onOutput: ({ stream, text }) => heard.push([stream, text, performance.now()]) });
        return { heard, output };
      });
      assert.equal(heard.map(([, text]) => text).join(''), output);
      assert.equal(heard.filter(([stream]) => stream === 'stderr').map(([, text]) => text).join(''), '0\n-1\n-2\n');
      assert.ok(heard.at(-1)[2] - heard[0][2] > 400, 'all of it came at once');
    });

    for (const [language, lines, line, code] of [
      ['python', 1_000_000, '0123456789\n', 'for i in range(1_000_000): print("0123456789")'],
      ['javascript', 200_000, '0123456789\n', 'for (let i = 0; i < 200_000; i++) console.log("0123456789")'],
      ['python', 1, `${'x'.repeat(20_000_000)}\n`, 'print("x" * 20_000_000)'],
    ]) {
      test(`gets ${lines} lines of ${line.length} characters from ${language} in messages of a bounded size and number`, async (t) => {
        const flood = await stage.page.evaluate(async ({ code, language }) => {
          let messages = 0;
          let longest = 0;
          // A task that waits its turn behind the messages tells how long they hold the page.
          let held = 0;
          let last = performance.now();
          const timer = setInterval(() => {
            held = Math.max(held, performance.now() - last);
            last = performance.now();
          }, 5);
          const onOutput = ({ text }) => {
            messages++;
            longest = Math.max(longest, text.length);
          };
          const limits = { timeoutMs: 120_000, maxOutputSize: 64 << 20 };
          const { status, stdout, executionTime } = await sandglass.executeCode({ code, language, limits, onOutput });
          clearInterval(timer);
          const first = stdout.slice(0, stdout.indexOf('\n') + 1);
          return { status, executionTime, length: stdout.length, width: first.length, messages, longest, held };
        }, { code, language });
        t.diagnostic(`${flood.messages} messages in ${flood.executionTime.toFixed(0)} ms; the page was held for ${flood.held.toFixed(0)} ms at most`);
        assert.deepEqual([flood.status, flood.length, flood.width], ['ok', lines * line.length, line.length]);
        assert.ok(flood.longest <= 256 * 1024, `${flood.longest} characters in a message`);
        // A burst, and one a millisecond.
        const most = 600 + flood.executionTime + flood.length / (128 * 1024);
        assert.ok(flood.messages <= most, `${flood.messages} messages in ${flood.executionTime} ms`);
      });
    }

    test('stops a program by a signal, before it runs and while it runs', async () => {
      const [running, waiting, never] = await stage.page.evaluate(async () => {
        const controller = new AbortController();
        const { signal } = controller;
        const endless = { code: 'print(1)\nwhile True: pass', language: 'python' };
        const calls = [sandglass.executeCode({ ...endless, signal }), sandglass.executeCode({ ...endless, signal })];
        setTimeout(() => controller.abort(), 400);
        const ended = await Promise.all(calls);
        return [...ended, await sandglass.executeCode({ ...endless, signal })];
      });
      for (const result of [running, waiting, never]) {
        assert.equal(result.status, 'cancelled');
        assert.equal(result.exitCode, 130);
        assert.equal(result.success, false);
      }
      assert.equal(running.stdout, '1\n');
      assert.equal((await run(stage.page, 'print(2)', 'python')).stdout, '2\n');
    });

    test('disposes of an executor, with its workers and what waits for them', async () => {
      const page = await stage.visit();
      const ended = await page.evaluate(async () => {
        const executor = new sandglass.CodeExecutor({ languages: ['javascript'], poolSize: 2 });
        const calls = Array.from({ length: 4 }, () => executor.execute('for(;;){}', 'javascript'));
        setTimeout(() => (executor.dispose(), executor.dispose()), 500);
        const statuses = (await Promise.all(calls)).map((result) => result.status);
        const after = await executor.execute('1', 'javascript').catch((error) => error.name);
        return [...statuses, after];
      });
      assert.deepEqual(ended, ['cancelled', 'cancelled', 'cancelled', 'cancelled', 'DisposedError']);
      await eventually(() => page.workers().length === 0, `${page.workers().length} workers were left behind`);
      assert.deepEqual(page.problems, []);
    });

    test('pays for no more workers than it uses', async () => {
      const page = await stage.visit();
      assert.equal(page.workers().length, 0);
      for (let i = 0; i < 5; i++) await run(page, 'for(;;){}', 'javascript', 100);
      await run(page, '1', 'javascript');
      // One for the run and one warm spare.
      await eventually(() => page.workers().length <= 2, `${page.workers().length} workers for one program at a time`);
    });
  });
}
