// Runs the sample of test262 on the packed package and prints what came of it as JSON: `node test262.mjs DIRECTORY [PATH…]`.
//
// What is given after the directory are beginnings of paths, such as `built-ins/Array`: only those tests of the sample are run.

import { installPackage, launch, openApp } from './bench.mjs';
import { measure, sample } from './conformance/test262.mjs';

/** A test takes milliseconds. One that takes this long does not end. */
const LIMITS = { timeoutMs: 10_000, maxMemoryMB: 256, maxOutputSize: 1 << 20 };

/** Tests that run at the same time. */
const LANES = 2;

const [directory, ...chosen] = process.argv.slice(2);
const [app, browser] = await Promise.all([installPackage(), launch()]);
const server = await app.serve('build');
const tests = await sample(directory);
const pending = tests.filter(({ name }) => chosen.length === 0 || chosen.some((path) => name.startsWith(path)));
const groups = new Map();

async function work() {
  const page = await openApp(browser, server.url);
  const run = ({ code, files }) =>
    page.evaluate(
      async ({ code, files, limits }) => {
        const { status, error, stdout, exception } = await sandglass.executeCode({ code, language: 'javascript', files, limits });
        return { status, error, stdout, exception };
      },
      { code, files, limits: LIMITS },
    );
  for (let test = pending.shift(); test !== undefined; test = pending.shift()) {
    const [part, group] = test.name.split('/');
    const module = `${part}/${group.replace(/\.js$/, '')}`;
    if (!groups.has(module)) groups.set(module, {});
    groups.get(module)[test.name] = await measure(run, directory, test);
  }
}

try {
  await Promise.all(Array.from({ length: LANES }, work));
} finally {
  await browser.close();
  await server.close();
  await app.remove();
}
const measured = [...groups].map(([module, outcomes]) => ({ module, problem: null, outcomes }));
measured.sort((a, b) => (a.module < b.module ? -1 : 1));
console.log(JSON.stringify(measured));
