// The packed package in a Vite app without any configuration, by the dev server and as a production build.

import assert from 'node:assert/strict';
import { after, afterEach, before, describe, test } from 'node:test';
import { installPackage, launch, openApp } from './bench.mjs';
import { deadlines } from './shows/deadlines.mjs';
import { files } from './shows/files.mjs';
import { hosting } from './shows/hosting.mjs';
import { loading } from './shows/loading.mjs';
import { misuse } from './shows/misuse.mjs';
import { pristine } from './shows/pristine.mjs';
import { programs } from './shows/programs.mjs';
import { progress } from './shows/progress.mjs';
import { repeatable } from './shows/repeatable.mjs';
import { stdlib } from './shows/stdlib.mjs';
import { stress } from './shows/stress.mjs';
import { typescript } from './shows/typescript.mjs';
import { walls } from './shows/walls.mjs';

let app;
let browser;
before(async () => {
  [app, browser] = await Promise.all([installPackage(), launch()]);
});
after(async () => {
  await browser?.close();
  await app?.remove();
});

test('the tarball holds what is published and no sources', () => {
  for (const file of ['package.json', 'dist/index.js', 'dist/index.d.ts', 'dist/worker.js', 'dist/javascript.wasm', 'dist/typescript.wasm', 'dist/python.wasm', 'dist/python-stdlib.wasm']) {
    assert.ok(app.files.includes(file), `${file} is missing`);
  }
  assert.deepEqual(app.files.filter((file) => !/^(dist\/|package\.json$|README|LICENSE)/.test(file)), []);
  assert.equal(app.files.filter((file) => file.endsWith('.wasm')).length, 4, 'one artifact for each language, and one library');
});

test('its types are found, and are those of the interface', async () => {
  await app.checkTypes().catch((error) => assert.fail(error.stdout));
});

for (const [name, mode] of [['dev server', 'dev'], ['production build', 'build']]) {
  describe(name, () => {
    /** What the tests share: the browser, a page of the app in which engines stay warm, and a way to a fresh page for one test. */
    const stage = { mode, visit };
    const visits = [];
    let server;
    before(async () => {
      server = await app.serve(mode);
      Object.assign(stage, { browser, page: await openApp(browser, server.url) });
    });
    afterEach(async () => {
      // Also after a test that failed: its page would go on taking memory, and perhaps time.
      for (const page of visits.splice(0)) await page.leave();
    });
    after(async () => {
      await stage.page?.leave();
      await server?.close();
    });

    async function visit(prepare) {
      const page = await openApp(browser, server.url, { prepare });
      visits.push(page);
      return page;
    }

    programs(stage);
    typescript(stage);
    deadlines(stage);
    pristine(stage);
    files(stage);
    misuse(stage);
    loading(stage);
    stdlib(stage);
    progress(stage);
    hosting(stage);
    walls(stage);
    repeatable(stage);
    stress(stage);

    test('nothing went wrong in the page behind all this', () => assert.deepEqual(stage.page.problems, []));
  });
}
