// Tests of ECMAScript's own conformance suite, test262: which ones, as programs, and what a run says of them.
//
// A program runs the harness and the test by an indirect `eval`, as scripts of the realm, because programs here are modules of Node's. A
// test of modules is imported.

import fs from 'node:fs/promises';
import path from 'node:path';

/** One test in so many is in the sample, of all that are left when they are sorted by their paths. */
const EVERY = 16;

/** What Node 20, or the sandbox by intention, does not have. A test that needs one of these features is not in the sample. */
const ABSENT = new Set([
  'Array.fromAsync',
  'Atomics',
  'Atomics.pause',
  'Atomics.waitAsync',
  'Error.isError',
  'Float16Array',
  'Intl.Era-monthcode',
  'IsHTMLDDA',
  'Iterator.zip',
  'Math.sumPrecise',
  'RegExp.escape',
  'ShadowRealm',
  'SharedArrayBuffer',
  'Temporal',
  'await-dictionary',
  'canonical-tz',
  'cross-realm',
  'decorators',
  'deferred-import-eval',
  'arraybuffer-transfer',
  'error-stack-accessor',
  'explicit-resource-management',
  'host-gc-required',
  'immutable-arraybuffer',
  'import-bytes',
  'import-defer',
  'import-text',
  'iterator-chunking',
  'iterator-includes',
  'iterator-join',
  'iterator-sequencing',
  'joint-iteration',
  'json-parse-with-source',
  'legacy-regexp',
  'nonextensible-applies-to-private',
  'promise-try',
  'regexp-duplicate-named-groups',
  'regexp-modifiers',
  'source-phase-imports',
  'source-phase-imports-module-source',
  'tail-call-optimization',
  'uint8array-base64',
  'upsert',
]);

/** What a test says when it ends that ends later than its program's last line. */
const COMPLETE = 'Test262:AsyncTestComplete';

/** What the suite asks of the host beside the language: other realms, agents, buffers taken away. */
const HOST = /\$262\s*\.\s*(?!global\b)/;

/** How an exception is called that is no error of the language's own. */
const OTHER = ['Uncaught', 'UnhandledPromiseRejection'];

/** The tests of the sample: `{ name, code, meta }`. */
export async function sample(directory) {
  const names = [];
  for (const part of ['language', 'built-ins']) {
    const files = await fs.readdir(path.join(directory, 'test', part), { recursive: true });
    names.push(...files.filter((file) => file.endsWith('.js') && !file.includes('_FIXTURE')).map((file) => `${part}/${file}`));
  }
  names.sort();
  const tests = [];
  for (const name of names) {
    const code = await fs.readFile(path.join(directory, 'test', name), 'utf8');
    const meta = read(code);
    if (!meta.features.some((feature) => ABSENT.has(feature))) tests.push({ name, code, meta });
  }
  return tests.filter((_, index) => index % EVERY === 0);
}

/** What the comment at a test's head says. */
export function read(code) {
  const [, head] = /\/\*---\r?\n?([\s\S]*?)---\*\//.exec(code) ?? [null, ''];
  const list = (key) => {
    const inline = new RegExp(`^${key}:\\s*\\[([^\\]]*)\\]`, 'm').exec(head);
    const lines = new RegExp(`^${key}:\\s*\\n((?:\\s+-.*\\n?)+)`, 'm').exec(head);
    const items = inline?.[1].split(',') ?? lines?.[1].split('\n').map((line) => line.replace(/^\s+-/, '')) ?? [];
    return items.map((item) => item.trim()).filter((item) => item !== '');
  };
  const [, negative] = /^negative:\s*\n((?:[ \t]+.*\n?)+)/m.exec(head) ?? [];
  return {
    includes: list('includes'),
    flags: new Set(list('flags')),
    features: list('features'),
    negative: negative === undefined ? null : /type:\s*(\w+)/.exec(negative)[1],
  };
}

/** The programs that a test is: one for each mode of the language that it is meant for. `[]` if it needs what no program has. */
export async function programs(directory, { name, code, meta }) {
  const includes = meta.flags.has('raw') ? [] : ['assert.js', 'sta.js', ...(meta.flags.has('async') ? ['doneprintHandle.js'] : []), ...meta.includes];
  const harness = await Promise.all(includes.map((file) => fs.readFile(path.join(directory, 'harness', file), 'utf8')));
  if ([code, ...harness].some((text) => HOST.test(text))) return [];
  const prelude = ['var print = console.log; var $262 = { global: globalThis };', ...harness.map(global)].join('\n');
  const files = { ...(await neighbours(directory, name)), 'package.json': '{ "type": "module" }' };
  if (meta.flags.has('module')) return [{ code: `${evaluate(prelude)}\nimport(${JSON.stringify(`./${path.posix.basename(name)}`)});`, files }];
  const modes = meta.flags.has('onlyStrict') ? [true] : meta.flags.has('noStrict') || meta.flags.has('raw') ? [false] : [false, true];
  return modes.map((strict) => ({ code: `${evaluate(prelude)}\n${evaluate(strict ? `"use strict";\n${code}` : code)}`, files }));
}

function evaluate(code) {
  return `(0, eval)(${JSON.stringify(code)});`;
}

/** What a script of the harness declares, as global variables: others would end with the `eval`. */
function global(code) {
  return code.replace(/^(?:const|let) /gm, 'var ').replace(/^class (\w+)/gm, 'var $1 = class $1');
}

/** The test, and the files beside it that tests import. */
async function neighbours(directory, name) {
  const folder = path.join(directory, 'test', path.posix.dirname(name));
  const files = {};
  for (const file of await fs.readdir(folder)) {
    const isWanted = file === path.posix.basename(name) || file.includes('_FIXTURE');
    if (isWanted) files[file] = await fs.readFile(path.join(folder, file), 'utf8');
  }
  return files;
}

/** Why a program did not do what its test wants, or null. */
export function judge({ meta }, { status, error, stdout, exception }) {
  if (status === 'crashed') return `a trap: ${error}`;
  if (meta.negative !== null) {
    const name = exception?.name ?? null;
    const isExpected = name === meta.negative || (OTHER.includes(name) && error.includes(meta.negative));
    return status === 'error' && isExpected ? null : `${meta.negative} was expected, and not ${name ?? status}`;
  }
  if (status !== 'ok') return `${status}: ${error}`;
  if (meta.flags.has('async') && !stdout.includes(COMPLETE)) return `it did not complete: ${stdout}`;
  return null;
}

/** Runs a test by `run(program)`; gives `{ outcome, reason }`. */
export async function measure(run, directory, test) {
  const all = await programs(directory, test);
  if (all.length === 0) return { outcome: 'skipped', reason: null };
  for (const program of all) {
    const reason = judge(test, await run(program));
    if (reason !== null) return { outcome: reason.startsWith('a trap') ? 'trapped' : 'failed', reason };
  }
  return { outcome: 'passed', reason: null };
}
