// A browser of one's own: a new profile, so that its caches are empty and on the disk as those of a visitor are.

import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';

/** Starts the browser that $CHROME names, or Debian's. `close` leaves nothing of it behind. */
export async function launch() {
  const webdriver = JSON.parse(await fs.readFile(new URL('../webdriver.json', import.meta.url), 'utf8'));
  const { args, binary } = webdriver['goog:chromeOptions'];
  const profile = await fs.mkdtemp(path.join(os.tmpdir(), 'sandglass-bench-'));
  const forget = () => fs.rm(profile, { recursive: true, force: true, maxRetries: 5 });
  try {
    const context = await chromium.launchPersistentContext(profile, {
      executablePath: process.env.CHROME || binary,
      // Memory is measured after a collection of garbage, and without a renderer that waits for a page to come.
      args: [...args, '--js-flags=--expose-gc', '--disable-features=SpareRendererForSitePerProcess'],
    });
    const close = () => within(20_000, context.close(), 'the browser did not close').finally(forget);
    return { context, close };
  } catch (error) {
    await forget();
    throw error;
  }
}

/** Gives a browser to `visit` alone. */
export async function withBrowser(visit) {
  const { context, close } = await launch();
  try {
    return await visit(context);
  } finally {
    await close();
  }
}

/**
 * Mebibytes that the browser's renderers hold after a collection of garbage in the page and its workers, as Linux counts proportional
 * set sizes: linear memories and compiled code are in it, and of what processes share each has its part. Null elsewhere.
 */
export async function rendererMiB(page) {
  if (process.platform !== 'linux') return null;
  for (const realm of [page, ...page.workers()]) await realm.evaluate(() => globalThis.gc());
  const session = await page.context().browser().newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  let kib = 0;
  for (const { type, id } of processInfo) {
    if (type !== 'renderer') continue;
    // It may have ended meanwhile.
    const rollup = await fs.readFile(`/proc/${id}/smaps_rollup`, 'utf8').catch(() => '');
    kib += Number(/^Pss:\s+(\d+) kB/m.exec(rollup)?.[1] ?? 0);
  }
  return kib / 1024;
}

export class LateError extends Error {}

export function within(ms, promise, problem) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new LateError(`${problem} within ${ms} ms`)), ms);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
