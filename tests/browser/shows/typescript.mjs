// Programs in TypeScript, as the page is told of them.

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { run } from '../bench.mjs';

export function typescript(stage) {
  const typescript = (code, more) => run(stage.page, { code, language: 'typescript', ...more });

  describe('TypeScript', () => {
    test('is run without its types, and without a look at them', async () => {
      const result = await typescript('enum Color { Red, Green = 5 }\nconst x: string = Color.Green as any;\nconsole.log(x, Color[0]);');
      assert.equal(result.output, '5 Red\n');
      assert.equal(result.language, 'typescript');
      assert.ok(result.success);
    });

    test('imports what is TypeScript among its files', async () => {
      const files = { 'lib/shapes.ts': 'export interface Shape { area: number }\nexport const square = (side: number): Shape => ({ area: side ** 2 });' };
      const result = await typescript("import { square, type Shape } from './lib/shapes';\nconst it: Shape = square(3);\nconsole.log(it.area);", { files });
      assert.equal(result.output, '9\n');
    });

    test('tells the places that its author knows', async () => {
      const result = await typescript('interface A { b?: { c: number } }\n\nfunction f(a: A): number {\n  return a.b!.c;\n}\nf({} as A);');
      assert.equal(result.exception.name, 'TypeError');
      assert.deepEqual([result.exception.file, result.exception.line], ['main.ts', 4]);
      assert.match(result.stderr, /^\/home\/guest\/main\.ts:4\n {2}return a\.b!\.c;\n/);
    });

    test('has syntax errors of its own', async () => {
      const result = await typescript('let a: number = 1;\nlet b: = 2;');
      assert.equal(result.exception.name, 'SyntaxError');
      assert.deepEqual([result.exception.file, result.exception.line, result.exception.column], ['main.ts', 2, 8]);
      const jsx = await typescript('const a = <div>text</div>;');
      assert.match(jsx.error, /JSX is not supported/);
    });

    test('that goes too deep is an answer, and the next run is none the worse', async () => {
      for (const bracket of ['(', '[', '{', 'let x: [', 'a ? b : ', 'let y: A<']) {
        const result = await typescript(bracket.repeat(100_000));
        assert.equal(result.status, 'error', bracket);
      }
      assert.equal((await typescript('console.log(1 as number)')).output, '1\n');
    });

    test('is not loaded for JavaScript', async () => {
      const page = await stage.visit();
      const asked = () => page.requests.filter((path) => /typescript[^/]*\.wasm$/.test(path)).length;
      await run(page, 'console.log(1)', 'javascript');
      assert.equal(asked(), 0);
      for (let i = 0; i < 2; i++) await run(page, 'console.log(1 as number)', 'typescript');
      assert.equal(asked(), 1, 'once for all workers');
    });
  });
}
