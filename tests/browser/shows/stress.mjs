// The host's side under stress: whatever it does and when, each promise settles once and nothing is left behind.

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { eventually, residentMiB, within } from '../bench.mjs';

/** Mebibytes that a few hundred killed workers may leave behind, of which each held thirty: a leak of one in ten would show. */
const GROWTH_MIB = 150;

export function stress(stage) {
  describe('a host that', { skip: stage.mode === 'dev' }, () => {
    test('aborts a thousand runs about when they end hears of each exactly once', async () => {
      const page = await stage.visit();
      const outcome = await within(480_000, page.evaluate(async () => {
        const executor = new sandglass.CodeExecutor({ languages: ['javascript'], poolSize: 3 });
        await executor.initialize();
        const settled = [];
        const statuses = {};
        const one = async (index) => {
          const controller = new AbortController();
          // A fraction of a millisecond before the end, or after it: a run takes about one.
          const end = index % 4 === 0 ? null : setTimeout(() => controller.abort(), (index % 7) / 3);
          settled[index] = 0;
          const timeoutMs = index % 5 === 0 ? 1 + (index % 3) : 5000;
          const run = executor.execute({ code: 'console.log(1)', language: 'javascript', signal: controller.signal, limits: { timeoutMs } });
          run.then(() => settled[index]++, () => settled[index]++);
          const { status } = await run;
          statuses[status] = (statuses[status] ?? 0) + 1;
          clearTimeout(end);
        };
        for (let index = 0; index < 1000; index += 4) await Promise.all([0, 1, 2, 3].map((lane) => one(index + lane)));
        await new Promise((resolve) => setTimeout(resolve, 50));
        const after = await executor.execute('console.log("fine")', 'javascript');
        executor.dispose();
        return { settled, statuses, after: after.stdout };
      }), 'a promise was left pending');
      assert.deepEqual(outcome.settled, Array(1000).fill(1));
      assert.equal(outcome.after, 'fine\n');
      assert.ok(outcome.statuses.ok > 0 && outcome.statuses.cancelled > 0, JSON.stringify(outcome.statuses));
      assert.deepEqual(Object.keys(outcome.statuses).filter((status) => !['ok', 'cancelled', 'timeout'].includes(status)), []);
      await eventually(() => page.workers().length === 0, 'workers were left behind');
    });

    for (const [isolation, kills] of [['worker', 500], ['strict', 100]]) {
      test(`kills ${kills} programs has the workers and the memory of before (isolation ${isolation})`, async (t) => {
        const page = await stage.visit();
        const kill = (count) =>
          within(480_000, page.evaluate(async ({ count, isolation }) => {
            window.executor ??= new sandglass.CodeExecutor({ languages: ['javascript'], isolation });
            const statuses = new Set();
            for (let i = 0; i < count; i++) statuses.add((await executor.execute('for(;;);', 'javascript', 5)).status);
            return [...statuses];
          }, { count, isolation }), 'a program was not ended');
        await kill(20);
        await eventually(() => page.workers().length === 2, 'there is no worker and spare');
        const before = await residentMiB(stage.browser, page);
        assert.deepEqual(await kill(kills), ['timeout']);
        await eventually(() => page.workers().length === 2, `${page.workers().length} workers after all`);
        assert.equal(await page.evaluate(() => document.querySelectorAll('iframe').length), isolation === 'strict' ? 1 : 0);
        const result = await page.evaluate(() => executor.execute('console.log(1)', 'javascript'));
        assert.equal(result.stdout, '1\n');
        if (before === null) return;
        const growth = (await residentMiB(stage.browser, page)) - before;
        t.diagnostic(`${growth.toFixed(0)} MiB more than before`);
        assert.ok(growth < GROWTH_MIB, `${growth.toFixed(0)} MiB more than before`);
      });

      test(`mounts twice, as React does, leaves nothing of the first (isolation ${isolation})`, async () => {
        const page = await stage.visit();
        const stdout = await within(60_000, page.evaluate(async (isolation) => {
          const mount = () => {
            const executor = new sandglass.CodeExecutor({ languages: ['javascript'], isolation });
            const ready = executor.initialize().catch(() => undefined);
            const run = executor.execute('console.log(1)', 'javascript').catch(() => undefined);
            return { executor, ready, run };
          };
          for (let i = 0; i < 5; i++) {
            const { executor, ready, run } = mount();
            if (i % 2) await Promise.resolve();
            else await new Promise((resolve) => setTimeout(resolve, 20 * i));
            executor.dispose();
            await Promise.all([ready, run]);
          }
          const { executor, ready, run } = mount();
          window.executor = executor;
          await ready;
          return (await run).stdout;
        }, isolation), 'it did not answer');
        assert.equal(stdout, '1\n');
        await eventually(() => page.workers().length <= 2, 'workers of the first mounts are left');
        assert.equal(await page.evaluate(() => document.querySelectorAll('iframe').length), isolation === 'strict' ? 1 : 0);
        await page.evaluate(() => executor.dispose());
        await eventually(() => page.workers().length === 0, 'workers are left');
      });

      test(`navigates away in the middle of a run leaves no worker (isolation ${isolation})`, async () => {
        const page = await stage.visit();
        await page.evaluate((isolation) => {
          const executor = new sandglass.CodeExecutor({ languages: ['javascript'], isolation });
          return new Promise((resolve) => void executor.execute({ code: 'console.log(1); for(;;);', language: 'javascript', onOutput: resolve }));
        }, isolation);
        await eventually(() => page.workers().length > 0, 'there is no worker');
        const session = await stage.browser.newBrowserCDPSession();
        const workers = async () => (await session.send('Target.getTargets', { filter: [{ type: 'worker' }] })).targetInfos.length;
        const busy = await workers();
        await page.goto('about:blank');
        await eventually(async () => (await workers()) < busy, 'the worker goes on');
        await session.detach();
      });
    }

    test('has twenty executors at once gets every answer, and disposes of all', async () => {
      const page = await stage.visit();
      const outputs = await within(120_000, page.evaluate(async () => {
        const executors = Array.from({ length: 20 }, () => new sandglass.CodeExecutor({ languages: ['javascript'] }));
        const results = await Promise.all(executors.map((executor, index) => executor.execute(`console.log(${index})`, 'javascript')));
        const late = executors.map((executor) => executor.execute('for(;;);', 'javascript'));
        for (const executor of executors) executor.dispose();
        const statuses = new Set((await Promise.all(late)).map(({ status }) => status));
        return [results.map(({ stdout }) => Number(stdout)), [...statuses]];
      }), 'an executor did not answer');
      assert.deepEqual(outputs, [Array.from({ length: 20 }, (_, index) => index), ['cancelled']]);
      await eventually(() => page.workers().length === 0, 'workers were left behind', 20_000);
    });
  });
}
