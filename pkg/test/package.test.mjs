import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';

const here = new URL('.', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('../package.json', here), 'utf8'));
const sources = readdirSync(new URL('../src/', here), { recursive: true }).filter((name) => name.endsWith('.ts'));

test('importing it touches nothing that a server has not', () => {
  const index = new URL('../build/index.js', here).href;
  const script = `
    for (const name of ['Worker', 'window', 'document', 'location', 'fetch']) {
      Object.defineProperty(globalThis, name, { configurable: true, get() { throw new Error(name + ' was touched'); } });
    }
    import(${JSON.stringify(index)}).then((m) => console.log(Object.keys(m).sort().join()));`;
  const names = execFileSync(process.execPath, ['-e', script], { encoding: 'utf8' }).trim().split(',');
  for (const name of ['CodeExecutor', 'codeExecutor', 'executeCode', 'executePython', 'executeJavaScript', 'executeTypeScript', 'unwrap', 'SandglassError']) assert.ok(names.includes(name), name);
});

test('types come first in every condition', () => {
  for (const entry of Object.values(manifest.exports)) if (typeof entry === 'object') assert.equal(Object.keys(entry)[0], 'types');
});

test('bundlers see literals only', () => {
  const all = sources.map((name) => readFileSync(new URL(`../src/${name}`, here), 'utf8')).join('\n');
  const places = [...all.matchAll(/new URL\(([^)]*import\.meta\.url)\)/g)].map((match) => match[1]);
  assert.ok(places.length >= 4);
  for (const place of places) assert.match(place, /^'\.\/[a-z.-]+', import\.meta\.url$/);
  assert.ok(all.includes("new Worker(new URL('./worker.js', import.meta.url), { type: 'module' })"));
});

test('the lock file names no registry of somebody\'s own', () => {
  const lock = readFileSync(new URL('../package-lock.json', here), 'utf8');
  for (const [, host] of lock.matchAll(/"resolved": "https?:\/\/([^/"]+)/g)) assert.equal(host, 'registry.npmjs.org');
});
