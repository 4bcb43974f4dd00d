// Plays the rounds and prints, as JSON, every figure of each. `cargo xtask bench` runs this, and makes the tables.
//
//   node bench.mjs [--rounds 5] [--only <part of a name>]… [--profile] --scratch <directory for what is made once>

import os from 'node:os';
import { parseArgs } from 'node:util';
import { withBrowser } from './browser.mjs';
import { chosen, versions } from './engines.mjs';
import { profile } from './profile.mjs';
import { snapshotOfPyodide } from './pyodide-snapshot.mjs';
import { compareRestore } from './restore.mjs';
import { playRound } from './round.mjs';
import { serve } from './site.mjs';

const { values: options } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    only: { type: 'string', multiple: true, default: [] },
    profile: { type: 'boolean', default: false },
    scratch: { type: 'string' },
  },
});

const engines = chosen(options.only);
if (engines.length === 0) throw new Error(`no engine is called ${options.only.join(' or ')}`);
const snapshot = engines.some(({ name }) => name === 'pyodide-snapshot') ? await snapshotOfPyodide(options.scratch) : null;
const site = await serve({ directory: options.scratch, snapshot });
try {
  const report = { environment: await environment(), engines: [] };
  for (const engine of engines) {
    const { name, language = null, startOnly = false } = engine;
    report.engines.push({ name, language, startOnly, versions: await versions(engine), downloads: [], withImports: [], rounds: [] });
  }
  const rounds = Number(options.rounds);
  for (let number = 0; number < rounds; number++) {
    // Each round begins with another engine, so that none always comes after the same one.
    for (let turn = 0; turn < engines.length; turn++) {
      const index = (number + turn) % engines.length;
      console.error(`round ${number + 1} of ${rounds}: ${engines[index].name}`);
      const entry = report.engines[index];
      const { served, servedWithImports, ...round } = await safely(engines[index]);
      for (const { what, message } of round.problems) console.error(`  ${what}: ${message}`);
      if ('cold' in round.metrics) entry.downloads = served;
      if ('coldImports' in round.metrics) entry.withImports = servedWithImports;
      entry.rounds.push(round);
    }
  }
  report.restore = {};
  report.profile = {};
  for (const engine of engines.filter(({ name }) => name.startsWith('sandglass'))) {
    console.error(`looking into ${engine.name}`);
    await aside(engine, async () => (report.restore[engine.name] = await compareRestore(engine, site)));
    if (options.profile) await aside(engine, async () => (report.profile[engine.name] = await profile(engine, site)));
  }
  process.stdout.write(`${JSON.stringify(report)}\n`);
} finally {
  await site.close();
}

/** A browser that breaks down ends the round of its engine, and nothing else. */
async function safely(engine) {
  try {
    return await playRound(engine, site);
  } catch (error) {
    return { metrics: {}, programs: {}, problems: [{ what: 'round', message: error.message }] };
  }
}

/** What goes wrong here leaves the figures above as they are. */
async function aside({ name }, measure) {
  try {
    await measure();
  } catch (error) {
    console.error(`  ${name}: ${error.message}`);
  }
}

async function environment() {
  const chromium = await withBrowser(async (context) => context.browser().version());
  const [{ model: cpu }] = os.cpus();
  const [load] = os.loadavg();
  return {
    date: new Date().toISOString(),
    chromium,
    node: process.version,
    platform: process.platform,
    cpus: os.cpus().length,
    cpu,
    memoryGiB: Math.round(os.totalmem() / 2 ** 30),
    /** What others did on this machine in the minute before. */
    load,
  };
}
