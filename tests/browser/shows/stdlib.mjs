// The rest of Python's standard library: fetched when a program needs it, once, and told of when it is not to be had.

import assert from 'node:assert/strict';
import fs from 'node:fs';
import { describe, test } from 'node:test';
import { eventually, within } from '../bench.mjs';

const archive = /python-stdlib[^/]*\.wasm/;
/** A module that the engine does not hold. */
const rare = 'import colorsys\nprint(colorsys.rgb_to_hls(1, 0, 0))';
const answer = '(0.0, 0.5, 1.0)\n';

export function stdlib(stage) {
  const fetched = (page) => page.requests.filter((path) => archive.test(path)).length;

  /** Runs programs on an executor of its own, one after the other: `[code, timeoutMs]`, or several at once in an array. */
  const runs = (page, options, ...programs) =>
    within(
      60_000,
      page.evaluate(
        async ({ options, programs }) => {
          const executor = (window.executor ??= new sandglass.CodeExecutor({ languages: ['python'], ...options }));
          const one = ([code, timeoutMs]) =>
            executor.execute(code, 'python', timeoutMs).catch(({ name, message }) => ({ status: name, stdout: message }));
          const results = [];
          for (const program of programs) {
            const several = Array.isArray(program[0]) ? program : [program];
            for (const { status, stdout, executionTime } of await Promise.all(several.map(one))) results.push([status, stdout, executionTime]);
          }
          return results;
        },
        { options, programs },
      ),
      'a program did not answer',
    );
  const endless = (code) => [`${code}\nwhile True: pass`, 500];

  describe('the standard library', () => {
    test('is not fetched for programs that need no more than the engine holds', async () => {
      const page = await stage.visit();
      const results = await runs(page, {}, ['print("hello")'], ['import json, re, random\nprint(json.dumps(re.findall("a", "aa")))']);
      assert.deepEqual(results.map(([, stdout]) => stdout), ['hello\n', '["a", "a"]\n']);
      assert.equal(fetched(page), 0);
    });

    test('brings the tables that are not in the engine, in every run that reaches them', async () => {
      const page = await stage.visit();
      const [program, output] = ['py', 'out'].map((type) => fs.readFileSync(new URL(`../../programs/python/cold_tables.${type}`, import.meta.url), 'utf8'));
      const results = await runs(page, {}, [program], ['print("warm")'], [program]);
      assert.deepEqual(results.map(([status, stdout]) => [status, stdout]), [['ok', output], ['ok', 'warm\n'], ['ok', output]]);
      assert.equal(fetched(page), 1);
    });

    test('is not needed for what every program does with text and numbers', async () => {
      const page = await stage.visit();
      const code = `
import collections, datetime, json, random, re
print(int('12'), float('3.141592653589793'), 'Éß'.lower(), 'éß'.upper(), 'ǅ'.title(), '٣'.isdigit(), 'ﬁ'.casefold())
print(3 ** 500 * 7 ** 500 % 1_000_003, '{:.3e}'.format(1e300), sorted('bäa'), 'é'.encode('latin-1'))
print(re.findall(r'\\w+', 'naïve café'), json.dumps('é😀'), datetime.date(2026, 1, 2).strftime('%A'), hash('x') == hash('x'))
`;
      const [[status, stdout]] = await runs(page, {}, [code]);
      assert.equal(status, 'ok', stdout);
      assert.equal(fetched(page), 0);
    });

    test('is fetched once, for many runs and workers, and after one was killed', async () => {
      const page = await stage.visit();
      const results = await runs(page, { poolSize: 2 }, endless(rare), [rare], [rare], [[rare], [rare], [rare]], endless(rare), endless(rare), [[rare], [rare]]);
      assert.deepEqual(results.map(([status]) => status).filter((status) => status !== 'ok'), ['timeout', 'timeout', 'timeout']);
      for (const [, stdout] of results) assert.equal(stdout, answer);
      assert.equal(fetched(page), 1);
      assert.deepEqual(page.problems, []);
    });

    test('takes none of a program\'s time', async () => {
      const page = await stage.visit();
      await page.route(archive, async (route) => {
        await new Promise((resume) => setTimeout(resume, 2500));
        await route.continue();
      });
      const [, [status, stdout, executionTime]] = await runs(page, {}, ['1'], [`print("before")\n${rare}`, 1000]);
      assert.deepEqual([status, stdout], ['ok', `before\n${answer}`]);
      assert.ok(executionTime < 1000, `${executionTime} ms`);
    });

    test('does not save a program from its deadline', async () => {
      const page = await stage.visit();
      const [, [status, stdout, executionTime]] = await runs(page, {}, ['1'], ['import time\ntime.sleep(0.3)\n' + rare + '\nwhile True: pass', 700]);
      assert.deepEqual([status, stdout], ['timeout', answer]);
      assert.ok(executionTime >= 699 && executionTime < 5000, `${executionTime} ms`);
    });

    test('is let go of by a run that is stopped while it waits', async () => {
      const page = await stage.visit();
      let asked;
      const request = new Promise((resolve) => (asked = resolve));
      // Never answered.
      await page.route(archive, () => asked(), { times: 1 });
      const stopped = page.evaluate(async (code) => {
        window.controller = new AbortController();
        const { status, stdout } = await sandglass.executeCode({ code, language: 'python', signal: controller.signal });
        return [status, stdout];
      }, `print("before")\n${rare}`);
      await within(20_000, request, 'it was not asked for');
      await page.evaluate(() => controller.abort());
      assert.deepEqual(await within(5000, stopped, 'it was not stopped'), ['cancelled', 'before\n']);
      const next = await page.evaluate((code) => sandglass.executeCode(code, 'python').then(({ stdout }) => stdout), rare);
      assert.equal(next, answer);
    });

    const wrong = {
      'is not there': [() => ({ status: 404, contentType: 'text/plain', body: 'Not found' }), /status 404, content type text\/plain/],
      'is a page of HTML': [() => ({ status: 200, contentType: 'text/html', body: '<!doctype html>' }), /begins with "<!doctype html>" \(status 200, content type text\/html/],
      'is cut off': [(bytes) => ({ status: 200, contentType: 'application/wasm', body: bytes.subarray(0, 500) }), /ends after 500 bytes/],
      'belongs to another version': [(bytes) => ({ status: 200, contentType: 'application/wasm', body: bytes.fill(0, 100) }), /another version/],
    };
    for (const [what, [fake, message]] of Object.entries(wrong)) {
      test(`that ${what} is the host's mistake; the next run is clean, and tries again`, async () => {
        const page = await stage.visit();
        // Each request passes here before it is answered, so that none is counted late.
        let asked = 0;
        await page.route(archive, async (route) => {
          asked += 1;
          if (asked > 1) await route.continue();
          else await route.fulfill(fake(await (await route.fetch()).body()));
        });
        const leaking = `import builtins\nbuiltins.leak = 1\ntry:\n    import colorsys\nexcept BaseException:\n    print("caught")\nfinally:\n    print("finally")`;
        const results = await runs(page, {}, ['1'], [leaking], ['import builtins\nprint(hasattr(builtins, "leak"))'], [rare], [rare]);
        assert.equal(results[1][0], 'EngineLoadError');
        assert.match(results[1][1], message);
        assert.match(results[1][1], /python-stdlib.*Serve dist\/python-stdlib\.wasm of the package there.*assets\.stdlibUrl\.python/);
        assert.deepEqual(results.slice(2).map(([status, stdout]) => [status, stdout]), [['ok', 'False\n'], ['ok', answer], ['ok', answer]]);
        assert.equal(asked, 2);
        // Browsers report a status of 404 by themselves.
        assert.deepEqual(page.problems.filter((problem) => !/404/.test(problem)), []);
      });
    }

    test('comes from where assets.stdlibUrl says, relative to the page', async () => {
      const page = await stage.visit();
      await page.route('**/elsewhere/library', async (route) => {
        const file = await page.evaluate(() => window.archive);
        await route.continue({ url: file });
      });
      await page.evaluate(async () => {
        // Where the package's own is, which the tests cannot know.
        const executor = new sandglass.CodeExecutor({ languages: ['python'] });
        const seen = new Promise((resolve) => new PerformanceObserver((list) => resolve(list.getEntries().find(({ name }) => /stdlib/.test(name))?.name)).observe({ type: 'resource' }));
        await executor.initialize({ stdlib: true });
        window.archive = performance.getEntriesByType('resource').find(({ name }) => /python-stdlib/.test(name))?.name ?? (await seen);
        executor.dispose();
      });
      const [[status, stdout]] = await runs(page, { assets: { stdlibUrl: { python: 'elsewhere/library' } } }, [rare]);
      assert.deepEqual([status, stdout], ['ok', answer]);
      assert.ok(page.requests.some((path) => path.endsWith('/elsewhere/library')));
    });

    test('is prefetched when the page is idle, if that was asked for', async () => {
      const page = await stage.visit();
      await runs(page, { prefetch: true }, ['1']);
      await eventually(() => fetched(page) === 1, 'it was not fetched');
      // Shares the load, and waits for its end.
      await page.evaluate(() => executor.initialize({ stdlib: true }));
      const results = await runs(page, {}, [rare], endless(rare), [rare]);
      assert.deepEqual(results.map(([, stdout]) => stdout), [answer, answer, answer]);
      assert.equal(fetched(page), 1);
    });

    test('works without a network once it is loaded', async () => {
      const page = await stage.visit();
      await page.evaluate(() => {
        window.executor = new sandglass.CodeExecutor({ languages: ['python'], poolSize: 2 });
        return executor.initialize({ stdlib: true });
      });
      // The workers there may be: the next ones would need their script, which a browser may have to ask for again.
      await runs(page, {}, [['1'], ['1']]);
      await eventually(() => page.workers().length === 3, 'there is no spare');
      await runs(page, {}, [['1'], ['1']]);
      await page.context().setOffline(true);
      const offline = await page.evaluate(() => fetch(location.href, { cache: 'no-store' }).then(() => false, () => true));
      assert.ok(offline, 'there is a network');
      const results = await runs(page, {}, [[rare], [rare]], endless(rare), [rare], [rare]);
      assert.deepEqual(results.map(([status, stdout]) => [status, stdout]), [['ok', answer], ['ok', answer], ['timeout', answer], ['ok', answer], ['ok', answer]]);
      assert.equal(fetched(page), 1);
    });
  });
}
