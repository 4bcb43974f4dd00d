// The programs of tests/programs/ in a page that embeds the packed package, one after the other on one executor: each prints what CPython
// or Node prints.

import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { atBest, checkout, installPackage, launch, openApp, within } from './bench.mjs';

/** A program that should end by itself has ended long before, however busy the machine is. */
const LIMITS = { timeoutMs: 60_000 };

/** Where the programs of a language lie, how they are written, and how many there are at least. */
const languages = [
  { language: 'python', extension: 'py', comment: '#', oracle: 'CPython', atLeast: 100 },
  { language: 'javascript', extension: 'js', comment: '//', oracle: 'Node', atLeast: 80 },
  { language: 'typescript', extension: 'ts', comment: '//', oracle: 'Node after the compiler', atLeast: 60 },
];

let app;
let server;
let browser;
let page;
before(async () => {
  [app, browser] = await Promise.all([installPackage(), launch()]);
  server = await app.serve('build');
  page = await openApp(browser, server.url);
  const prepared = page.evaluate(async () => {
    window.executor = new sandglass.CodeExecutor({ languages: ['python', 'javascript', 'typescript'] });
    await window.executor.initialize({ stdlib: true });
  });
  await within(120_000, prepared, 'no executor was ready');
});
after(async () => {
  await browser?.close();
  await server?.close();
  await app?.remove();
});

for (const collection of languages) {
  describe(`programs print what ${collection.oracle} prints`, () => {
    const programs = programsOf(collection);
    for (const { name, request, expected } of programs) {
      // Some sleep and look at the clock, which a busy machine can upset; what is wrong with a program is so every time.
      test(name, () => atBest(() => hold(request, expected)));
    }

    test('there were programs', () => assert.ok(programs.length >= collection.atLeast, `found ${programs.length}`));
  });
}

/** Runs a program and holds what comes of it to what the oracle made of it. */
async function hold(request, expected) {
  const ran = page.evaluate(({ input, ...request }) => window.executor.execute({ ...request, input: new Uint8Array(input) }), request);
  const { stdout, stderr, exitCode } = await within(120_000, ran, 'the run was left pending');
  assert.deepEqual({ stdout, stderr, exitCode }, expected);
}

/** The programs of a language, without those that are known to differ. */
function programsOf(collection) {
  const directory = path.join(checkout, 'tests/programs', collection.language);
  const known = JSON.parse(fs.readFileSync(path.join(directory, 'differences.json'), 'utf8'));
  const suffix = `.${collection.extension}`;
  return fs
    .readdirSync(directory, { withFileTypes: true })
    .filter((topic) => topic.isDirectory())
    .flatMap((topic) => fs.readdirSync(path.join(directory, topic.name)).map((file) => `${topic.name}/${file}`))
    .filter((file) => file.endsWith(suffix))
    .map((file) => file.slice(0, -suffix.length))
    .filter((name) => !(name in known))
    .sort()
    .map((name) => read(directory, name, collection));
}

/** A program with what it is given and what the oracle made of it, as tests/programs/README.md tells. */
function read(directory, name, { language, extension, comment }) {
  const beside = (extension) => {
    const file = path.join(directory, `${name}.${extension}`);
    return fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '';
  };
  const code = beside(extension);
  const input = path.join(directory, `${name}.in`);
  const request = { code, language, input: fs.existsSync(input) ? [...fs.readFileSync(input)] : [], args: [], env: { TZ: 'UTC' }, files: filesOf(path.join(directory, name)), limits: LIMITS };
  let exitCode = 0;
  for (const line of code.split('\n')) {
    if (!line.startsWith(comment)) break;
    const [, key, value] = /^\s*(\w+): (.*)$/.exec(line.slice(comment.length)) ?? [];
    if (key === 'exit') exitCode = Number(value);
    if (key === 'args') request.args = value.trim().split(/\s+/);
    if (key === 'env') request.env[value.slice(0, value.indexOf('='))] = value.slice(value.indexOf('=') + 1);
  }
  return { name, request, expected: { stdout: beside('out'), stderr: beside('err'), exitCode } };
}

/** The text files in the directory beside a program, by their paths from there. */
function filesOf(laid) {
  if (!fs.existsSync(laid)) return {};
  const entries = fs.readdirSync(laid, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => path.join(entry.parentPath ?? entry.path, entry.name));
  return Object.fromEntries(paths.map((file) => [path.relative(laid, file), fs.readFileSync(file, 'utf8')]));
}
