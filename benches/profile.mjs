// Where the time of sandglass's cold start goes, as the browser itself traces it: nothing is added to what is measured but the tracing.

import { withBrowser, within } from './browser.mjs';
import { median } from './round.mjs';

const VISITS = 5;
const CATEGORIES = ['blink.user_timing', 'devtools.timeline', 'loading', 'v8', 'v8.wasm', 'disabled-by-default-v8.wasm.detailed', 'disabled-by-default-v8.compile'];

const MAIN = 'CrRendererMain';
const WORKER = 'DedicatedWorker thread';

/** What ends each step of a start: the last such event on the page's thread, or the first one on a worker's, which is not yet the spare's. */
const STEPS = [
  { what: 'page committed', thread: MAIN, event: 'DocumentLoader::CommitNavigation' },
  { what: 'page modules evaluated', thread: MAIN, event: 'v8.evaluateModule' },
  { what: 'artifact begins to arrive', thread: MAIN, event: 'wasm.StartStreamingCompilation' },
  { what: 'artifact has arrived', resource: '.wasm' },
  { what: 'artifact compiled', thread: MAIN, event: 'wasm.FinishAsyncCompile' },
  { what: 'worker script evaluated', thread: WORKER, event: 'v8.evaluateModule' },
  { what: 'engine instantiated', thread: WORKER, event: 'wasm.SyncInstantiate' },
];

/** The steps in the order in which they ended, in milliseconds after the navigation; medians of several visits. */
export async function profile(engine, site) {
  const visits = [];
  for (let n = 0; n < VISITS; n++) visits.push(await withBrowser((context) => trace(context, engine, site)));
  const steps = [...visits[0].keys()].flatMap((what) => {
    const ends = visits.map((visit) => visit.get(what)).filter((end) => end !== undefined);
    return ends.length > 0 ? [{ what, ms: median(ends) }] : [];
  });
  return steps.sort((one, other) => one.ms - other.ms);
}

async function trace(context, engine, site) {
  const browser = context.browser();
  await context.pages()[0].goto(site.elsewhere);
  const page = await context.newPage();
  await browser.startTracing(page, { categories: CATEGORIES });
  await page.goto(site.urlOf(engine), { waitUntil: 'commit' });
  await page.waitForFunction(() => 'bench' in window);
  const first = await within(60_000, page.evaluate(() => window.bench.first()), 'there was no output');
  const resources = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name, responseEnd }) => [name, responseEnd]));
  const { traceEvents } = JSON.parse(await browser.stopTracing());

  const start = traceEvents.findLast(({ name, args }) => name === 'navigationStart' && args.data?.documentLoaderURL === site.urlOf(engine));
  const threads = new Map();
  for (const { name, pid, tid, args } of traceEvents) if (name === 'thread_name') threads.set(`${pid} ${tid}`, args.name);
  const endOf = ({ thread, event, resource }) => {
    if (resource) return resources.findLast(([name]) => name.endsWith(resource))?.[1];
    const ends = traceEvents
      .filter(({ name, pid, tid }) => name === event && pid === start.pid && threads.get(`${pid} ${tid}`) === thread)
      .map(({ ts, dur = 0 }) => (ts + dur - start.ts) / 1000)
      .filter((end) => end > 0 && end <= first);
    if (ends.length === 0) return undefined;
    return thread === WORKER ? Math.min(...ends) : Math.max(...ends);
  };
  return new Map([...STEPS.map((step) => [step.what, endOf(step)]), ['first output', first]]);
}
