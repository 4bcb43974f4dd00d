// One engine in one round: everything about it, in a browser that has not seen it before.

import { setTimeout as sleep } from 'node:timers/promises';
import { LateError, rendererMiB, within, withBrowser } from './browser.mjs';
import { IMPORTS, programsIn } from './programs.mjs';

/** No answer of a page takes as long as this. A page that takes longer is closed, so that nobody waits for it again. */
const PATIENCE_MS = 60_000;
/** After this a page is at rest: a spare worker is started, and the browser has written its caches. */
const REST_MS = 2_000;
const RECOVERIES = 3;

/** Gives `{ metrics, programs, problems, served, servedWithImports }`. What fails is a problem, and what comes after it is measured all the same. */
export async function playRound(engine, site) {
  const round = { metrics: {}, programs: {}, problems: [], served: [], servedWithImports: [] };
  await withBrowser(async (context) => {
    const empty = await warmUp(context, site);
    const page = await visit(context, site.urlOf(engine), round, 'cold');
    if (page === null) return;
    round.served = site.takeServed();
    await sleep(REST_MS);
    await attempt(round, 'memory', async () => {
      const full = await rendererMiB(page);
      return full === null ? null : full - empty;
    });
    await useIt(page, engine, round);
    await page.close();
    await sleep(REST_MS);

    const again = await visit(context, site.urlOf(engine), round, 'second');
    if (again !== null && !engine.startOnly) await runPrograms(again, engine, round);
    await again?.close();
    if (engine.language in IMPORTS) await visitWithImports(context, site, engine, round);
  });
  return round;
}

/** Has the browser load what every page needs of it, by empty pages. Gives what it holds with one of them in a second tab. */
async function warmUp(context, site) {
  const [first] = context.pages();
  await first.goto(site.elsewhere);
  const second = await context.newPage();
  await second.goto(site.blank);
  await sleep(REST_MS / 2);
  const empty = await rendererMiB(second);
  await second.close();
  site.takeServed();
  return empty;
}

/** A new tab; null when it does not get as far as its first output. */
async function visit(context, url, round, metric) {
  const page = await context.newPage();
  const reached = await attempt(round, metric, async () => {
    await page.goto(url, { waitUntil: 'commit' });
    await page.waitForFunction(() => 'bench' in window);
    return await ask(page, () => window.bench.first());
  });
  return reached ? page : null;
}

/** A first visit again, by a private window, to a page whose first program imports what programs import. */
async function visitWithImports(context, site, engine, round) {
  const window = await context.browser().newContext();
  site.takeServed();
  await visit(window, site.urlOf(engine, true), round, 'coldImports');
  round.servedWithImports = site.takeServed();
  await window.close();
}

async function useIt(page, engine, round) {
  const freshRuns = (code) => ask(page, ([code, options]) => window.bench.fresh(code, options), [code, { runs: 10, withinMs: 3_000, pauseMs: 50 }]);
  if (engine.name !== 'floor') {
    // First, so that the compilers have seen to what is measured next.
    await attempt(round, 'inARow', () => ask(page, (options) => window.bench.inARow(options), { runs: 20, withinMs: 3_000 }));
    await attempt(round, 'fresh', async () => median((await freshRuns(engine.hello)).times));
  }
  const imports = IMPORTS[engine.language];
  if (imports !== undefined) {
    await attempt(round, 'imports', async () => {
      const { times, error } = await freshRuns(imports);
      if (error) throw new Error(error);
      return median(times);
    });
  }
  await several(page, round, 'recovery', () => window.bench.recovery());
  if (engine.interrupts) await several(page, round, 'interruption', () => window.bench.interruption());
}

async function several(page, round, metric, action) {
  await attempt(round, metric, async () => {
    const times = [];
    for (let n = 0; n < RECOVERIES; n++) {
      await sleep(REST_MS / 2);
      times.push(await ask(page, action));
    }
    return median(times);
  });
}

/** Each program twice: the first time is for the browser's compiler, which replaces its quick code by better code while it runs. */
async function runPrograms(page, engine, round) {
  for (const { name, code, expected } of await programsIn(engine.language)) {
    try {
      let result;
      for (let n = 0; n < 2; n++) {
        result = await ask(page, (code) => window.bench.run(code), code);
        if (result.output !== expected) throw new Error(`printed ${JSON.stringify(result.output)}, ${result.error}`);
      }
      round.programs[name] = result.ms;
    } catch (error) {
      round.problems.push({ what: name, message: error.message });
    }
  }
}

async function attempt(round, metric, measure) {
  try {
    const value = await measure();
    if (value !== null) round.metrics[metric] = value;
    return true;
  } catch (error) {
    round.problems.push({ what: metric, message: error.message });
    return false;
  }
}

async function ask(page, question, argument) {
  const answer = page.evaluate(question, argument);
  try {
    return await within(PATIENCE_MS, answer, 'the page did not answer');
  } catch (error) {
    if (error instanceof LateError) await page.close();
    throw error;
  }
}

export function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
