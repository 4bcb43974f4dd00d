// Runs CPython's own tests on the packed package and prints what came of them as JSON: `node conformance.mjs DIRECTORY [MODULE…]`.

import fs from 'node:fs/promises';
import { installPackage, launch, openApp } from './bench.mjs';
import { measure, modules } from './conformance/suites.mjs';

/** What the tests of one file may take together: the most that a run can be given. */
const LIMITS = { timeoutMs: 600_000, maxMemoryMB: 512, maxOutputSize: 64 << 20 };

/** Files of tests that run at the same time. */
const LANES = 2;

const [directory, ...chosen] = process.argv.slice(2);
const driver = await fs.readFile(new URL('conformance/driver.py', import.meta.url), 'utf8');
const [app, browser] = await Promise.all([installPackage(), launch()]);
const server = await app.serve('build');
const pending = chosen.length > 0 ? chosen : [...modules];
const measured = [];

async function work() {
  const page = await openApp(browser, server.url);
  const run = (input, files) =>
    page.evaluate(
      async ({ code, input, files, limits }) => {
        // Bytes arrive as objects of numbers.
        const entries = files.map(([path, content]) => [path, typeof content === 'string' ? content : new Uint8Array(content)]);
        const { status, error, stdout } = await sandglass.executeCode({
          code,
          language: 'python',
          input,
          files: Object.fromEntries(entries),
          limits,
        });
        return { status, error, stdout };
      },
      {
        code: driver,
        input,
        files: Object.entries(files).map(([path, content]) => [path, typeof content === 'string' ? content : [...content]]),
        limits: LIMITS,
      },
    );
  for (let module = pending.shift(); module !== undefined; module = pending.shift()) {
    console.error(module);
    const { outcomes, problem } = await measure(run, directory, module);
    measured.push({ module, problem, outcomes: Object.fromEntries(outcomes) });
  }
}

try {
  await Promise.all(Array.from({ length: LANES }, work));
} finally {
  await browser.close();
  await server.close();
  await app.remove();
}
measured.sort((a, b) => (a.module < b.module ? -1 : 1));
console.log(JSON.stringify(measured));
