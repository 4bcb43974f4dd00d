// Restoring an engine in place beside making a new instance of it, as the package's own code does both.

import { withBrowser, within } from './browser.mjs';

/** What took how many milliseconds. */
export async function compareRestore({ language, hello }, site) {
  return await withBrowser(async (context) => {
    const page = await context.newPage();
    await page.goto(site.blank);
    const answer = page.evaluate(
      (request) =>
        new Promise((resolve, reject) => {
          const worker = new Worker('/page/restore-worker.js', { type: 'module' });
          worker.onmessage = ({ data }) => (data.failure ? reject(new Error(data.failure)) : resolve(data));
          worker.onerror = ({ message }) => reject(new Error(message));
          worker.postMessage(request);
        }),
      { language, hello },
    );
    return await within(60_000, answer, 'restoring was not measured');
  });
}
