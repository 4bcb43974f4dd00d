// No run sees what another left, and nothing piles up behind them.

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { eventually, residentMiB, run } from '../bench.mjs';

/** What 1,000 runs may add to the browser's memory. It sways by some thirty on its own; a leak of 130 KiB a run would show. */
const GROWTH_MIB = 128;

export function pristine(stage) {
  describe('a run', () => {
    test('leaves nothing behind in Python', async () => {
      await run(stage.page, 'import builtins, json, os, sys\nbuiltins.leak = 1\nbuiltins.len = None\njson.dumps = None\nsys.modules["re"] = 1\nsys.path.clear()\nos.environ["A"] = "b"\nz = 1', 'python');
      const { stdout, error } = await run(
        stage.page,
        'import builtins, json, os, re, sys\nprint(hasattr(builtins, "leak"), len("ab"), json.dumps(1), re.sub("a", "b", "a"), "z" in globals(), bool(sys.path), dict(os.environ))',
        'python',
      );
      assert.equal(error, null);
      assert.equal(stdout, 'False 2 1 b False True {}\n');
    });

    test('leaves nothing behind in JavaScript', async () => {
      await run(stage.page, 'globalThis.leak = 1; Object.prototype.x = 1; Array.prototype.map = null; JSON.parse = null; console.log = null; var v = 1', 'javascript');
      const { stdout } = await run(stage.page, 'console.log(typeof leak, ({}).x, typeof [].map, typeof JSON.parse, typeof v)', 'javascript');
      assert.equal(stdout, 'undefined undefined function function undefined\n');
    });

    test('leaves nothing behind when it fails, or is ended', async () => {
      await run(stage.page, 'import builtins\nbuiltins.leak = 1\n1/0', 'python');
      await run(stage.page, 'import builtins\nbuiltins.leak = 1\nwhile True: pass', 'python', 300);
      assert.equal((await run(stage.page, 'import builtins\nprint(hasattr(builtins, "leak"))', 'python')).stdout, 'False\n');
    });

    test('has random numbers and a clock of its own, though the interpreter was started long ago', async () => {
      const programs = {
        python: `
import os, random, secrets, time, uuid
for draw in (random.random, random.Random().random, lambda: random.SystemRandom().random(), lambda: random.sample(range(10**9), 1), uuid.uuid4, secrets.token_hex, lambda: os.urandom(8).hex()):
    print(draw())
print(time.time())`,
        javascript: 'console.log(Math.random()); console.log(Date.now())',
      };
      for (const [language, code] of Object.entries(programs)) {
        const fresh = await stage.visit();
        const outputs = [];
        for (const page of [stage.page, stage.page, fresh]) outputs.push((await run(page, code, language)).stdout.trim().split('\n'));
        const clocks = outputs.map((lines) => Number(lines.pop()));
        const numbers = outputs.flat();
        assert.equal(numbers.length, language === 'python' ? 21 : 3);
        assert.equal(new Set(numbers).size, numbers.length, numbers.join(' '));
        for (const clock of clocks) assert.ok(Math.abs(clock * (language === 'python' ? 1000 : 1) - Date.now()) < 60_000, String(clock));
      }
    });

    for (const language of ['python', 'javascript']) {
      test(`is one of 1,000 in ${language} that leave workers and memory as they were`, async (t) => {
        const page = await stage.visit();
        const rounds = (count) =>
          page.evaluate(
            async ({ language, count }) => {
              const code = { python: 'a = [i for i in range(1000)]\nprint(len(a))', javascript: 'const a = [...Array(1000).keys()]; console.log(a.length)' }[language];
              for (let i = 0; i < count; i++) {
                const { stdout } = await sandglass.executeCode(code, language);
                if (stdout !== '1000\n') return `run ${i} wrote ${stdout}`;
              }
              return 'ok';
            },
            { language, count },
          );
        // By then the pool has its workers, and the browser has compiled what is hot.
        assert.equal(await rounds(100), 'ok');
        const workers = page.workers().length;
        const before = await residentMiB(stage.browser, page);
        assert.equal(await rounds(1000), 'ok');
        await eventually(() => page.workers().length === workers, `${workers} workers have become ${page.workers().length}`);
        const grown = (await residentMiB(stage.browser, page)) - before;
        t.diagnostic(`${workers} workers; resident memory of the renderers ${before?.toFixed(0)} MiB, grown by ${grown.toFixed(1)} MiB`);
        assert.ok(grown < GROWTH_MIB, `the renderers have grown by ${grown.toFixed(0)} MiB`);
      });
    }
  });
}
