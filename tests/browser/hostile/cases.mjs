// The cases of tests/hostile/, read as its README says.

import fs from 'node:fs/promises';
import path from 'node:path';
import { checkout } from '../bench.mjs';

const COMMENT = { python: '# ', javascript: '// ' };
const EXTENSION = { python: '.py', javascript: '.js' };
/** The exit code of a run that ended so and did not choose one itself. */
const EXIT = { ok: 0, error: 1, timeout: 124, 'memory-limit': 137, 'output-limit': 1, crashed: 134 };
/** A case that should end by itself has ended long before, however busy the machine is. */
const LIMITS = { timeoutMs: 30_000, maxMemoryMB: 256, maxOutputSize: 1 << 20 };

const alternatives = (value) => value.split('|').map((word) => word.trim());
const KEYS = {
  expect: alternatives,
  exit: (value) => alternatives(value).map(Number),
  error: (value) => value,
  'error-starts': (value) => value,
  stdout: JSON.parse,
  'stdout-starts': JSON.parse,
  'stdout-bytes': Number,
  truncated: (value) => value === 'yes',
  limits: JSON.parse,
  input: JSON.parse,
  args: JSON.parse,
  before: JSON.parse,
  after: JSON.parse,
  native: (value) => value === 'yes',
};

/** All cases of a language, in the order of their names. */
export async function readCases(language) {
  const directory = path.join(checkout, 'tests/hostile', language);
  const names = (await fs.readdir(directory)).filter((name) => name.endsWith(EXTENSION[language]));
  return await Promise.all(names.sort().map(async (name) => parse(name, language, await fs.readFile(path.join(directory, name), 'utf8'))));
}

function parse(name, language, text) {
  const lines = text.split('\n');
  const end = lines.findIndex((line) => !line.startsWith(COMMENT[language]));
  const keys = {};
  for (const line of lines.slice(0, end)) {
    const [, key, value] = /^\S+ ([a-z-]+): (.*)$/.exec(line) ?? [];
    if (key in KEYS) keys[key] = KEYS[key](value);
  }
  for (const status of keys.expect ?? ['nothing']) {
    if (!(status in EXIT)) throw new Error(`${name} expects ${status}`);
  }
  const { before = ['', 0], after = ['', 0], limits, input, args } = keys;
  const isBuilt = 'before' in keys || 'after' in keys;
  const code = isBuilt ? before[0].repeat(before[1]) + lines.slice(end).join('\n') + after[0].repeat(after[1]) : text;
  return { name, keys, request: { code, language, limits: { ...LIMITS, ...limits }, input, args } };
}

/** What a result is held to, apart from what the case itself says: the exit code of its status. */
export function exitCodes(keys, status) {
  const says = status === 'ok' || (status === 'error' && keys.expect.length === 1);
  return says && keys.exit ? keys.exit : [EXIT[status]];
}
