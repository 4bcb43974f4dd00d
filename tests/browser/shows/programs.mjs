// What programs do and how they end, as the page is told.

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { run } from '../bench.mjs';

export function programs(stage) {
  const python = (code, more) => run(stage.page, { code, language: 'python', ...more });
  const javascript = (code, more) => run(stage.page, { code, language: 'javascript', ...more });

  describe('programs', () => {
    test('say hello in Python', async () => {
      const result = await run(stage.page, 'print("Hello from WASM!")', 'python', 10000);
      assert.equal(result.output, 'Hello from WASM!\n');
      assert.equal(result.error, null);
      assert.equal(result.status, 'ok');
      assert.ok(result.success);
      assert.ok(result.executionTime > 0);
    });

    test('say hello in JavaScript', async () => {
      const result = await run(stage.page, 'console.log("Hello JS!")', 'javascript', 10000);
      assert.equal(result.output, 'Hello JS!\n');
      assert.equal(result.error, null);
      assert.ok(result.executionTime > 0);
    });

    test('fail with a ReferenceError', async () => {
      const result = await javascript('x');
      assert.equal(result.status, 'error');
      assert.equal(result.error, 'ReferenceError: x is not defined');
      assert.equal(result.exitCode, 1);
      assert.equal(result.success, false);
      assert.equal(result.exception.line, 1);
      assert.equal(result.exception.name, 'ReferenceError');
    });

    test('fail with a ZeroDivisionError, and a traceback of their own frames', async () => {
      const result = await python('def half(n):\n    return n/0\n\nhalf(1)\n');
      assert.equal(result.error, 'ZeroDivisionError: division by zero');
      assert.equal(result.exitCode, 1);
      const { exception } = result;
      assert.equal(exception.line, 2);
      assert.deepEqual(exception.frames.map((frame) => [frame.function, frame.line]), [['<module>', 4], ['half', 2]]);
      assert.equal(result.stderr, exception.traceback);
      const lines = exception.traceback.split('\n');
      assert.equal(lines[0], 'Traceback (most recent call last):');
      assert.equal(lines.at(-2), 'ZeroDivisionError: division by zero');
      assert.equal(lines.filter((line) => line.startsWith('  File ')).length, 2, exception.traceback);
      assert.doesNotMatch(exception.traceback, /frozen|rust|wasm|worker/i);
    });

    test('are told where a syntax error is', async () => {
      const inPython = await python('a = 1\nb = = 2\n');
      assert.equal(inPython.exception.name, 'SyntaxError');
      assert.equal(inPython.exception.line, 2);
      assert.equal(inPython.exception.column, 5);
      const inJavaScript = await javascript('let a = 1;\nlet b = ;');
      assert.equal(inJavaScript.exception.name, 'SyntaxError');
      assert.equal(inJavaScript.exception.line, 2);
      assert.equal(inJavaScript.exception.column, 9);
      for (const { status, exitCode } of [inPython, inJavaScript]) assert.deepEqual([status, exitCode], ['error', 1]);
    });

    test('write to stdout and stderr, apart and in order', async () => {
      const inPython = await python('import sys\nprint(1)\nprint(2, file=sys.stderr)\nprint(3)');
      const inJavaScript = await javascript('console.log(1); console.error(2); console.log(3)');
      for (const { stdout, stderr, output } of [inPython, inJavaScript]) assert.deepEqual([stdout, stderr, output], ['1\n3\n', '2\n', '1\n2\n3\n']);
    });

    test('get nothing added to what they write', async () => {
      const { stdout } = await python("print('a', end='')");
      assert.equal(stdout, 'a');
      assert.equal((await python('')).output, '');
    });

    test('write any text', async () => {
      const text = 'é ß 漢字 😀 👩‍👩‍👧 \u0000 \u001b[31m </script> \u2028 \ufeff';
      assert.equal((await python(`print(${JSON.stringify(text)}, end='')`.replace('\\u2028', '\u2028'))).stdout, text);
      assert.equal((await javascript(`console.log(${JSON.stringify(text)})`)).stdout, text + '\n');
      assert.equal((await python('print(input())', { input: text.replace('\u2028', '') })).stdout, text.replace('\u2028', '') + '\n');
    });

    test('write five megabytes', async () => {
      const sums = await stage.page.evaluate(async () => {
        const limits = { maxOutputSize: 8 << 20, timeoutMs: 30_000 };
        const line = 'é😀'.repeat(16) + '\n';
        const text = line.repeat(Math.ceil(5e6 / 97));
        const count = text.length / line.length;
        const [inPython, inJavaScript] = await Promise.all([
          sandglass.executeCode({ code: `for _ in range(${count}): print('é😀' * 16)`, language: 'python', limits }),
          sandglass.executeCode({ code: `for (let i = 0; i < ${count}; i++) console.log('é😀'.repeat(16))`, language: 'javascript', limits }),
        ]);
        return [inPython, inJavaScript].map((result) => [result.status, result.truncated, result.stdout === text]);
      });
      assert.deepEqual(sums, [['ok', false, true], ['ok', false, true]]);
    });

    test('exit with a code of their own', async () => {
      const result = await python('import sys\nprint(1)\nsys.exit(3)');
      assert.deepEqual([result.exitCode, result.stderr, result.success, result.exception], [3, '', false, null]);
      const other = await javascript('console.log(1); process.exit(4)');
      assert.deepEqual([other.exitCode, other.stderr, other.success, other.stdout], [4, '', false, '1\n']);
    });

    test('read their input', async () => {
      const input = '3\n4\n';
      assert.equal((await python('print(int(input()) + int(input()))', { input })).stdout, '7\n');
      assert.equal((await python('import sys\nprint(sys.stdin.read().split())', { input })).stdout, "['3', '4']\n");
      assert.equal((await javascript('console.log(Number(readline()) + Number(readline()))', { input })).stdout, '7\n');
      assert.equal((await python('input()')).error, 'EOFError: EOF when reading a line');
      const byInput = await stage.page.evaluate(() => sandglass.executePython('print(input())', 'x'));
      assert.equal(byInput.stdout, 'x\n');
    });

    test('see their arguments and environment, and nothing else', async () => {
      const more = { args: ['x', 'a b'], env: { A: 'b' } };
      const inPython = await python('import os, sys\nprint(sys.argv[1:], dict(os.environ))', more);
      assert.equal(inPython.stdout, "['x', 'a b'] {'A': 'b'}\n");
      const inJavaScript = await javascript('console.log(JSON.stringify([process.argv.slice(2), process.env]))', more);
      assert.equal(inJavaScript.stdout, '[["x","a b"],{"A":"b"}]\n');
    });
  });
}
