// The classic programs print the same by CPython, by Node.js and by sandglass.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { launch, within } from './browser.mjs';
import { engines } from './engines.mjs';
import { programsIn } from './programs.mjs';
import { serve } from './site.mjs';

const execute = promisify(execFile);

const natives = { python: 'python3', javascript: process.execPath };

for (const [language, native] of Object.entries(natives)) {
  const programs = await programsIn(language);
  const missing = await execute(native, ['--version']).then(() => false, () => `there is no ${native} here`);

  describe(`${language}, natively`, { skip: missing }, () => {
    for (const { name, file, expected } of programs) {
      test(name, async () => {
        const { stdout } = await execute(native, [fileURLToPath(new URL(`programs/${language}/${file}`, import.meta.url))]);
        assert.equal(stdout, expected);
      });
    }
  });

  describe(`${language}, in sandglass`, () => {
    let directory;
    let site;
    let browser;
    let page;
    before(async () => {
      directory = await fs.mkdtemp(path.join(os.tmpdir(), 'sandglass-bench-'));
      [site, browser] = await Promise.all([serve({ directory }), launch()]);
      page = await browser.context.newPage();
      await page.goto(site.urlOf(engines.find(({ name }) => name === `sandglass-${language}`)));
    });
    after(async () => {
      await browser?.close();
      await site?.close();
      await fs.rm(directory, { recursive: true, force: true });
    });

    for (const { name, code, expected } of programs) {
      test(name, async () => {
        const answer = page.evaluate((code) => window.bench.run(code), code);
        const { output, error } = await within(60_000, answer, 'there was no answer');
        assert.equal(error, null);
        assert.equal(output, expected);
      });
    }
  });
}
