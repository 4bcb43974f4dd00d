// Files that a program is given, and those that it leaves.

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { within } from '../bench.mjs';

/** How programs end, and the status of each. */
const endings = {
  'runs out': ['', 'ok'],
  'raises an exception': ['1 / 0', 'error'],
  'calls sys.exit': ['import sys; sys.exit(3)', 'ok'],
  'calls os._exit': ['import os; os._exit(4)', 'ok'],
  'prints too much': ['while True: print("x" * 1000)', 'output-limit'],
  'takes too much memory': ['held = []\nwhile True: held.append([held])', 'memory-limit'],
};

const leave = "with open('left.txt', 'w') as file:\n    file.write('x' * 100_000)\n";

export function files(stage) {
  for (const isolation of ['worker', 'strict']) {
    describe(`files (isolation ${isolation})`, () => {
      /** Runs requests in a row on one executor. Contents come back as texts, those that are long as their length. */
      const runAll = async (requests) => {
        const page = await stage.visit();
        const results = page.evaluate(async ({ requests, isolation }) => {
          const executor = new sandglass.CodeExecutor({ languages: ['python'], isolation });
          const results = [];
          for (const { entries = [], ...request } of requests) {
            // Not every name survives the way into the page as that of a property, and no large content should take it.
            if (entries.length > 0) request.files = Object.fromEntries(entries.map(([path, content]) => [path, typeof content === 'number' ? new Uint8Array(content) : content]));
            const { files, ...result } = await executor.execute({ language: 'python', ...request });
            const told = (bytes) => (bytes.length > 1000 ? bytes.length : new TextDecoder().decode(bytes));
            results.push({ ...result, files: files && Object.entries(files).map(([path, bytes]) => [path, told(bytes)]) });
          }
          executor.dispose();
          return results;
        }, { requests, isolation });
        return await within(120_000, results, 'the runs did not end');
      };

      test('are read, imported, changed and made', async () => {
        const [result, next] = await runAll([
          {
            code: `
import os, helper, package.inner
print(open('data/in.txt', encoding='utf-8').read(), helper.twice(4), package.inner.NAME, os.getcwd(), sorted(os.listdir()))
with open('data/in.txt', 'a') as file: file.write('!')
os.makedirs('out/deep')
with open('out/deep/bytes', 'wb') as file: file.write(bytes(range(5)))
os.remove('unwanted')
with open('/tmp/elsewhere', 'w') as file: file.write('x')
`,
            files: {
              'data/in.txt': 'é 😀',
              'helper.py': 'def twice(value):\n    return 2 * value\n',
              'package/__init__.py': '',
              'package/inner.py': 'NAME = __name__\n',
              unwanted: '',
            },
            collectFiles: true,
          },
          { code: 'import os\nprint(os.listdir(), os.listdir("/tmp"))', collectFiles: true },
        ]);
        assert.equal(result.output, "é 😀 8 package.inner /home/guest ['data', 'helper.py', 'main.py', 'package', 'unwanted']\n");
        assert.deepEqual(result.files, [['data/in.txt', 'é 😀!'], ['out/deep/bytes', '\0\x01\x02\x03\x04']]);
        assert.deepEqual([next.output, next.files], ["['main.py'] []\n", []]);
      });

      test('stand where the request says', async () => {
        const code = "import os, sys\nprint(os.getcwd(), open('a').read(), open('/data/set/a').read(), os.path.exists('main.py'))\nopen('b', 'w').close()";
        const [result] = await runAll([{ code, files: { a: '1' }, workingDirectory: '/data//set/', collectFiles: true }]);
        assert.deepEqual([result.output, result.files], ['/data/set 1 1 True\n', [['b', '']]]);
      });

      test('may have any name', async () => {
        const names = ['__proto__', 'constructor', 'a b', 'ü/😀', '...'];
        const code = `
import os
for name in ${JSON.stringify(names)}:
    with open(name) as file: print(file.read(), end='')
    with open(name, 'w') as file: file.write(name)
os.rename('...', 'named')
`;
        const [result] = await runAll([{ code, entries: names.map((name) => [name, 'x']), collectFiles: true }]);
        assert.equal(result.output, 'xxxxx');
        assert.deepEqual(new Map(result.files), new Map([...names.slice(0, 4).map((name) => [name, name]), ['named', '...']]));
      });

      for (const [how, [code, status]] of Object.entries(endings)) {
        test(`are collected when a program ${how}`, async () => {
          const limits = { maxMemoryMB: 32, maxOutputSize: 10_000, timeoutMs: 60_000 };
          const [result, next] = await runAll([{ code: leave + code, limits, collectFiles: true }, { code: leave, collectFiles: false }]);
          assert.equal(result.status, status, result.error);
          assert.deepEqual(result.files, [['left.txt', 100_000]]);
          assert.equal(result.truncated, status === 'output-limit');
          assert.deepEqual([next.status, next.files], ['ok', undefined]);
        });
      }

      test('go with a worker that is terminated', async () => {
        const [result, next] = await runAll([
          { code: `${leave}while True: pass`, limits: { timeoutMs: 500 }, collectFiles: true },
          { code: leave, collectFiles: true },
        ]);
        assert.deepEqual([result.status, result.files], ['timeout', undefined]);
        assert.deepEqual(next.files, [['left.txt', 100_000]]);
      });

      test('count against the memory limit', async () => {
        const limits = { maxMemoryMB: 256, timeoutMs: 60_000 };
        const size = 200_000_000;
        const code = `
import os
try:
    bytearray(100_000_000)
except MemoryError:
    print('refused')
with open('large', 'ab') as file: file.write(b'x')
print(os.path.getsize('large'))
`;
        const remove = 'import os\nos.remove("large")\nprint(len(bytearray(200_000_000)))';
        const empty = 'open("large", "w").close()\nprint(len(bytearray(200_000_000)))';
        const [result, removed, emptied] = await runAll([code, remove, empty].map((code) => ({ code, entries: [['large', size]], limits, collectFiles: true })));
        assert.equal(result.output, `refused\n${size + 1}\n`);
        assert.deepEqual([result.status, result.files], ['ok', [['large', size + 1]]]);
        assert.ok(result.memoryUsed > size && result.memoryUsed <= 256 << 20, `${result.memoryUsed}`);
        assert.deepEqual([removed.status, removed.output, removed.files], ['ok', `${size}\n`, []]);
        assert.deepEqual([emptied.status, emptied.output, emptied.files], ['ok', `${size}\n`, [['large', '']]]);
      });

      test('are not more than are taken, and the result says so', async () => {
        const make = (count) => `for i in range(${count}):\n    open(f'{i:04}', 'w').close()`;
        const [most, more] = await runAll([{ code: make(1000), collectFiles: true }, { code: make(1001), collectFiles: true }]);
        assert.deepEqual([most.files.length, most.truncated], [1000, false]);
        assert.deepEqual([more.files.length, more.truncated], [1000, true]);
      });
    });
  }
}
