// The hostile programs of tests/hostile/, each in a page that embeds the packed package, and after each one a run that must not notice.

import assert from 'node:assert/strict';
import fs from 'node:fs/promises';
import { after, before, describe, test } from 'node:test';
import { installPackage, launch, openApp, within } from './bench.mjs';
import { exitCodes, readCases } from './hostile/cases.mjs';

const MODES = ['worker', 'strict'];

/** Pages that run cases at the same time. */
const LANES = 2;

/** Milliseconds that a deadline may be noticed late by a machine that is busy. */
const LATE_MS = 15_000;

const EXTENSIONS = { python: 'py', javascript: 'js' };
const cases = (await Promise.all(Object.keys(EXTENSIONS).map(readCases))).flat();

let app;
let server;
let browser;
let probes;
before(async () => {
  [app, browser] = await Promise.all([installPackage(), launch()]);
  server = await app.serve('build');
  const entries = Object.entries(EXTENSIONS).map(async ([language, extension]) => [
    language,
    await fs.readFile(new URL(`hostile/probe.${extension}`, import.meta.url), 'utf8'),
  ]);
  probes = Object.fromEntries(await Promise.all(entries));
});
after(async () => {
  await browser?.close();
  await server?.close();
  await app?.remove();
});

for (const isolation of MODES) {
  describe(`isolation ${isolation}`, { concurrency: LANES }, () => {
    /** Pages that no case uses at the moment. */
    const free = [];
    before(async () => {
      for (let lane = 0; lane < LANES; lane++) free.push(await prepare(isolation));
    });
    after(() => Promise.all(free.map((page) => page.leave())));

    for (const attack of cases) {
      test(`${attack.request.language}/${attack.name}`, async () => {
        const page = free.pop() ?? (await prepare(isolation));
        let ran;
        try {
          ran = await run(page, attack.request);
          assert.deepEqual(ran.difference, [], 'the next run differs from that of a fresh executor');
          assert.deepEqual(page.problems, []);
          free.push(page);
        } catch (error) {
          // Whatever became of the page: the next case gets another.
          await page.leave().catch(() => undefined);
          throw error;
        } finally {
          if (ran !== undefined) check(attack, ran.result, isolation);
        }
      });
    }
  });
}

/** Opens a page with an executor for the cases, and what the probes print on one that has run nothing else. */
async function prepare(isolation) {
  const page = await openApp(browser, server.url);
  const prepared = page.evaluate(
    async ({ isolation, probes }) => {
      const fresh = new sandglass.CodeExecutor({ isolation });
      window.expected = {};
      window.probe = (executor, language) => executor.execute({ code: probes[language], language, limits: { timeoutMs: 60_000 } });
      for (const language of Object.keys(probes)) window.expected[language] = await window.probe(fresh, language);
      fresh.dispose();
      window.executor = new sandglass.CodeExecutor({ isolation });
      await window.executor.initialize({ stdlib: true });
      return Object.values(window.expected).map(({ status, stderr, stdout }) => [status, stderr, stdout.length > 10_000]);
    },
    { isolation, probes },
  );
  const probed = await within(120_000, prepared, 'no executor was ready');
  const warning = "(node:1) Warning: No such label 'left' for console.timeLog()\n(Use `node --trace-warnings ...` to show where the warning was created)\n";
  assert.deepEqual(probed, [['ok', '', true], ['ok', warning, true]]);
  return page;
}

/** Runs a case, and after it the probe; gives the lines in which that differs from what it prints on a fresh executor. */
function run(page, request) {
  const ran = page.evaluate(
    async (request) => {
      const result = await window.executor.execute(request);
      const after = await window.probe(window.executor, request.language);
      const lines = (run) => [`${run.status} ${run.error}`, ...run.stderr.split('\n'), ...run.stdout.split('\n')];
      const expected = lines(window.expected[request.language]);
      const difference = lines(after).filter((line, index) => line !== expected[index]);
      if (after.stdout.length < window.expected[request.language].stdout.length) difference.push('some is missing');
      return { result, difference: difference.slice(0, 5) };
    },
    request,
  );
  return within(120_000, ran, 'the run was left pending');
}

function check({ keys, request }, result, isolation) {
  const { status, error, stdout, stderr } = result;
  const { limits } = request;
  const told = `${status}, ${error}\n${stdout.slice(0, 500)}\n${stderr.slice(-500)}`;
  assert.ok(keys.expect.includes(status), `expected ${keys.expect.join(' or ')}, and it was ${told}`);
  assert.ok(exitCodes(keys, status).includes(result.exitCode), `exit code ${result.exitCode} of ${told}`);
  assert.equal(result.success, status === 'ok' && result.exitCode === 0);

  // Output.
  if ('stdout' in keys) assert.equal(stdout, keys.stdout, told);
  if ('stdout-starts' in keys) assert.ok(stdout.startsWith(keys['stdout-starts']), told);
  if ('stdout-bytes' in keys) assert.equal(Buffer.byteLength(stdout), keys['stdout-bytes'], told);
  assert.equal(result.output.length, stdout.length + stderr.length);
  assert.equal(result.truncated, keys.truncated ?? status === 'output-limit', told);
  if (result.truncated) {
    assert.ok(Buffer.byteLength(result.output) <= limits.maxOutputSize, `${Buffer.byteLength(result.output)} bytes were let through`);
    assert.ok(!result.output.includes('\ufffd'), 'a character was cut');
  }

  // What the host is told.
  if (status === 'error') {
    if ('error' in keys) assert.equal(error, keys.error);
    if ('error-starts' in keys) assert.ok(error.startsWith(keys['error-starts']), told);
    const { name, message } = result.exception;
    assert.equal(error, message === '' ? name : `${name}: ${message}`);
  } else {
    assert.equal(result.exception, null);
    const errors = {
      ok: /^null$/,
      timeout: new RegExp(`^Execution timeout: exceeded ${limits.timeoutMs}ms$`),
      'memory-limit': new RegExp(`^Memory limit exceeded: more than ${limits.maxMemoryMB} MB$`),
      'output-limit': new RegExp(`^Output limit exceeded: more than ${limits.maxOutputSize} bytes$`),
      crashed: /^The engine /,
    };
    assert.match(String(error), errors[status]);
  }
  const { metadata } = result;
  assert.equal(metadata.isolation, isolation);
  assert.equal(metadata.timeoutHit, status === 'timeout');
  assert.equal(metadata.memoryLimitHit, status === 'memory-limit');

  // Limits. A browser's timer may be a little early by its own clock.
  const endedAt = result.executionTime;
  if (status === 'timeout') assert.ok(endedAt > limits.timeoutMs - 5, `ended after ${endedAt} ms`);
  assert.ok(endedAt < limits.timeoutMs + LATE_MS, `ended after ${endedAt} ms`);
  // An engine may use a little more to tell of a program that has used up all.
  assert.ok(result.memoryUsed <= (limits.maxMemoryMB + 8) << 20, `${result.memoryUsed} bytes were used`);
}
