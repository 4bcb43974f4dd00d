// What a worker can reach of the world, if somebody gets out of an engine in it.

import assert from 'node:assert/strict';
import fs from 'node:fs';
import http from 'node:http';
import { after, before, describe, test } from 'node:test';
import { eventually, within } from '../bench.mjs';

/** What a worker has without us, and what would be a way out. */
const WORLD = [
  ...['fetch', 'XMLHttpRequest', 'WebSocket', 'WebSocketStream', 'WebTransport', 'EventSource', 'importScripts', 'Request', 'Response'],
  ...['indexedDB', 'caches', 'cookieStore', 'navigator', 'location', 'origin', 'self', 'name', 'isSecureContext', 'FileReaderSync', 'FileReader'],
  ...['BroadcastChannel', 'MessageChannel', 'MessagePort', 'postMessage', 'onmessage', 'close', 'Worker', 'SharedWorker', 'Blob', 'URL'],
  ...['WebAssembly', 'SharedArrayBuffer', 'Atomics', 'setTimeout', 'queueMicrotask', 'console', 'structuredClone', 'reportError'],
];

/** What one that was told to try everything gets: see app/public/open-worker.js. */
const ATTEMPTS = [
  ...['fetch of the page', 'fetch of another origin', 'XHR', 'synchronous XHR', 'WebSocket', 'EventSource', 'importScripts', 'import()'],
  ...['import() of a blob', 'indexedDB', 'caches', 'file system', 'nested worker', 'eval', 'Function', 'broadcast'],
];

export function walls(stage) {
  describe('walls', () => {
    /** Another origin, which is glad to hear of anybody. */
    let elsewhere;
    const heard = [];
    before(async () => {
      elsewhere = http.createServer((request, response) => {
        heard.push(request.url);
        response.setHeader('Access-Control-Allow-Origin', '*');
        response.setHeader('Content-Type', 'text/javascript');
        response.end('export default 1');
      });
      await new Promise((resolve) => elsewhere.listen(0, '127.0.0.1', resolve));
    });
    after(() => new Promise((resolve) => elsewhere.close(resolve)));

    for (const isolation of ['worker', 'strict']) {
      for (const language of ['python', 'javascript']) {
        test(`nothing of the world is left to ${language} (isolation ${isolation})`, async () => {
          const page = await stage.visit();
          await within(30_000, page.evaluate(({ language, isolation }) => {
            window.executor = new sandglass.CodeExecutor({ languages: [language], isolation });
            return executor.initialize();
          }, { language, isolation }), 'it was not ready');
          const [worker] = page.workers();
          const left = await worker.evaluate((names) => {
            const reached = names.filter((name) => name in globalThis);
            const owners = [];
            for (let owner = globalThis; owner !== null; owner = Object.getPrototypeOf(owner)) owners.push(...Reflect.ownKeys(owner));
            return { reached, names: owners.filter((name) => typeof name === 'string') };
          }, WORLD);
          assert.deepEqual(left.reached, []);
          // `gc` is the switch of the browser that these tests are run in.
          const harmless = /^(globalThis|constructor|(add|remove|dispatch)Event(Listener)?|when|undefined|NaN|Infinity|is(NaN|Finite)|parse(Int|Float)|(de|en)codeURI(Component)?|(un)?escape|eval|gc|performance|crypto|toString|toLocaleString|valueOf|hasOwnProperty|isPrototypeOf|propertyIsEnumerable|__\w+__|[A-Z]\w+)$/;
          assert.deepEqual(left.names.filter((name) => !harmless.test(name)), []);
          // It works like this, and goes on to.
          const code = language === 'python' ? 'import time, random\ntime.sleep(0.01)\nprint(len(random.randbytes(70000)))' : 'setTimeout(() => console.log(Math.random() < 1), 5)';
          const { stdout } = await page.evaluate(({ language, code }) => executor.execute(code, language), { language, code });
          assert.equal(stdout, language === 'python' ? '70000\n' : 'true\n');
        });
      }

      test(`a worker that is not locked ${isolation === 'strict' ? 'reaches nothing' : 'would reach all'} (isolation ${isolation})`, async () => {
        const page = await stage.visit();
        heard.length = 0;
        const there = `http://127.0.0.1:${elsewhere.address().port}`;
        const { stdout, broadcasts } = await within(30_000, page.evaluate(async ({ isolation, there }) => {
          const broadcasts = [];
          new BroadcastChannel('walls').onmessage = ({ data }) => broadcasts.push(data);
          const executor = new sandglass.CodeExecutor({ languages: ['javascript'], isolation, assets: { workerUrl: '/open-worker.js' } });
          const code = JSON.stringify({ page: location.origin, there });
          const { stdout } = await executor.execute(code, 'javascript', 20_000);
          await new Promise((resolve) => setTimeout(resolve, 100));
          executor.dispose();
          return { stdout, broadcasts };
        }, { isolation, there }), 'it did not answer');
        const reached = Object.entries(JSON.parse(stdout)).filter(([, result]) => result === 'reached').map(([name]) => name);
        const answered = Object.keys(JSON.parse(stdout));
        assert.deepEqual(answered.sort(), [...ATTEMPTS].sort());
        // A channel of the same name is another one in another origin: it can be made, and nobody hears of it.
        if (isolation === 'strict') {
          assert.deepEqual(reached.filter((name) => name !== 'broadcast'), []);
          assert.deepEqual(broadcasts, []);
          assert.deepEqual(heard, []);
        } else {
          // So it does try.
          for (const name of ['fetch of the page', 'fetch of another origin', 'synchronous XHR', 'import()', 'indexedDB', 'nested worker', 'eval', 'broadcast']) {
            assert.ok(reached.includes(name), `${name}: ${JSON.parse(stdout)[name]}`);
          }
          assert.deepEqual(broadcasts, ['out']);
          assert.ok(heard.length > 0);
        }
      });
    }

    /** Visits the app with a policy in its response, and perhaps another one in that of the worker's script. */
    const visitUnder = (policy, workerPolicy) =>
      stage.visit(async (context) => {
        const send = async (route, policy) => {
          try {
            const response = await route.fetch();
            await route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': policy } });
          } catch {
            // The page was left, while a spare worker was on its way.
          }
        };
        await context.route((url) => url.pathname === '/', (route) => send(route, policy));
        if (workerPolicy) await context.route(/worker[^/]*\.js/, (route) => send(route, workerPolicy));
      });

    // Those of the README, on a page that allows nothing else but its icon.
    const readme = fs.readFileSync(new URL('../../../README.md', import.meta.url), 'utf8');
    const [worker, strict] = [...readme.matchAll(/^script-src .*$/gm)].map(([policy]) => `default-src 'none'; img-src data:; ${policy}`);
    const policies = { worker, strict };
    const [, ofWorker] = /`(default-src 'none'; script-src 'wasm-unsafe-eval'[^`]*)`/.exec(readme);
    for (const isolation of Object.keys(policies)) {
      // The development server's own scripts need more.
      test(`work under the policy of the README (isolation ${isolation})`, { skip: stage.mode === 'dev' }, async () => {
        const page = await visitUnder(policies[isolation], ofWorker);
        const statuses = await within(30_000, page.evaluate(async (isolation) => {
          const executor = new sandglass.CodeExecutor({ isolation });
          const programs = [['print(1)', 'python'], ['import colorsys', 'python'], ['console.log(1)', 'javascript'], ['for(;;);', 'javascript', 200], ['console.log(1)', 'javascript']];
          const statuses = [];
          for (const program of programs) statuses.push((await executor.execute(...program)).status);
          executor.dispose();
          return statuses;
        }, isolation), 'it did not answer');
        assert.deepEqual(statuses, ['ok', 'ok', 'ok', 'timeout', 'ok']);
        assert.deepEqual(page.problems, []);
      });
    }

    test('a policy that keeps the frame from running is named', { skip: stage.mode === 'dev' }, async () => {
      const page = await visitUnder(policies.worker);
      const message = await within(30_000, page.evaluate(() => new sandglass.CodeExecutor({ isolation: 'strict' }).execute('1', 'javascript').catch((error) => error.message)), 'it did not answer');
      assert.match(message, /script-src 'sha256-.*worker-src blob:/);
    });

    test('a frame that the page throws away is made again, and one that is disposed of is gone', async () => {
      const page = await stage.visit();
      const result = await within(30_000, page.evaluate(async () => {
        const executor = new sandglass.CodeExecutor({ languages: ['javascript'], isolation: 'strict' });
        const frames = () => document.querySelectorAll('iframe').length;
        const first = await executor.execute('console.log(1)', 'javascript');
        const seen = [first.stdout, first.metadata.isolation, frames()];
        document.querySelector('iframe').remove();
        // It may have been handed to a worker by now, or wait for one that starts.
        const lost = await executor.execute('console.log(2)', 'javascript', 5000).then(({ error }) => error, ({ message }) => message);
        const next = await executor.execute('console.log(3)', 'javascript', 5000);
        seen.push(/frame of isolation 'strict' was taken out of the page/.test(lost), next.stdout, frames());
        executor.dispose();
        await Promise.resolve();
        return [...seen, frames()];
      }), 'it did not answer');
      assert.deepEqual(result, ['1\n', 'strict', 1, true, '3\n', 1, 0]);
      await eventually(() => page.workers().length === 0, 'workers were left behind');
    });
  });
}
