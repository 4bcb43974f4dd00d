// The code in the documentation, run as it stands there: every ```js and ```ts block is a module of an app that has the package
// installed. A block whose fence says `ignore` is left out, one whose fence says `throws` has to fail. Where a line that ends in
// `console.log(…); // 'a' 2` shows literals, those have to be what is logged.

import assert from 'node:assert/strict';
import fs from 'node:fs/promises';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { checkout, installPackage, launch, openApp, within } from './bench.mjs';

const blocks = [];
for (const directory of ['.', 'docs']) {
  for (const name of await fs.readdir(path.join(checkout, directory)).catch(() => [])) {
    if (!name.endsWith('.md')) continue;
    blocks.push(...read(path.join(directory, name), await fs.readFile(path.join(checkout, directory, name), 'utf8')));
  }
}

/** The blocks of code in a page of Markdown, with the line that each begins on. */
function read(file, text) {
  return [...text.matchAll(/^```(js|javascript|ts|typescript)\b([^\n]*)\n(.*?)^```/gms)]
    .map(({ 1: language, 2: info, 3: code, index }) => ({
      file,
      line: text.slice(0, index).split('\n').length + 1,
      extension: language.startsWith('j') ? 'js' : 'ts',
      words: info.trim().split(/[\s,]+/),
      code,
    }))
    .filter(({ words }) => !words.includes('ignore'));
}

/** Literals behind a comment, as `'timeout' 124`: other comments are prose. */
const literal = String.raw`(?:'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|-?\d[\d_.]*|true|false|null)`;
const shown = new RegExp(String.raw`^(\s*)console\.log\((.*)\);\s*//\s*(${literal}(?:\s+${literal})*)\s*$`, 'gm');

/** The block as a module that fails when something else is logged than what it shows. */
function moduleOf({ code }) {
  const checked = code.replace(shown, (_, indent, values, expected) => {
    const list = expected.match(new RegExp(literal, 'g')).join(', ');
    return `${indent}console.log(${values}); if (JSON.stringify([${values}]) !== JSON.stringify([${list}])) throw new Error('not as shown: ' + JSON.stringify([${values}]));`;
  });
  // `export {}` makes a module of a block that imports nothing.
  return `${checked}\nexport {};\n`;
}

describe('the documentation', () => {
  let app;
  let browser;
  let server;
  before(async () => {
    [app, browser] = await Promise.all([installPackage(), launch()]);
    for (const [index, block] of blocks.entries()) {
      await fs.writeFile(path.join(app.directory, 'src', `block-${index}.${block.extension}`), moduleOf(block));
    }
    server = await app.serve('dev');
  });
  after(async () => {
    await server?.close();
    await browser?.close();
    await app?.remove();
  });

  test('has code in it', () => assert.ok(blocks.some(({ file }) => file === 'README.md'), 'README.md shows no code'));

  test('has types that hold', async () => {
    await app.checkTypes().catch((error) => assert.fail(error.stdout));
  });

  for (const [index, { file, line, extension, words }] of blocks.entries()) {
    test(`${file}:${line}`, async () => {
      const page = await openApp(browser, server.url);
      const imported = page.evaluate((module) => import(/* @vite-ignore */ module).then(() => null, String), `/src/block-${index}.${extension}`);
      const failure = await within(60_000, imported, 'the code did not come to its end');
      if (words.includes('throws')) assert.ok(failure, 'it did not throw');
      else {
        assert.equal(failure, null);
        assert.deepEqual(page.problems, []);
      }
      await page.leave();
    });
  }
});
