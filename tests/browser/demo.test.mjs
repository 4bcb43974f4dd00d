// The demo, used as a person would: by mouse and by keyboard, in the page that `cargo xtask demo` serves.

import assert from 'node:assert/strict';
import path from 'node:path';
import { after, afterEach, before, describe, test } from 'node:test';
import { checkout, eventually, launch, open, serve } from './bench.mjs';

describe('the demo', () => {
  let browser;
  let server;
  let page;
  before(async () => {
    [browser, server] = await Promise.all([launch(), serve(path.join(checkout, 'www'), 'build')]);
  });
  afterEach(async () => {
    await page.leave();
    assert.deepEqual(page.problems, []);
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  /** A fresh visit. What a person sees is looked up by its label. */
  async function visit(options) {
    page = await open(browser, server.url, { viewport: { width: 1280, height: 800 }, ...options });
    return {
      run: page.getByRole('button', { name: 'Run' }),
      stop: page.getByRole('button', { name: 'Stop' }),
      example: page.getByLabel('Example'),
      source: page.getByLabel('Source code'),
      output: page.getByRole('log', { name: 'Program output' }).locator('pre'),
      status: page.getByRole('status'),
      figures: async () => Object.fromEntries(await page.locator('dl > div').evaluateAll((all) => all.map((one) => [...one.children].map((child) => child.textContent)))),
    };
  }

  /** Replaces the program by typing over it. */
  async function type(source, program) {
    await source.click();
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.insertText(program);
  }

  /** A program that was run has ended when the status says so. */
  async function ended(status) {
    await eventually(async () => !/Loading|Running|Ready/.test(await status.textContent()), 'the program did not end', 30_000);
    return await status.textContent();
  }

  test('runs an example in Python by a click, and in JavaScript by another', async () => {
    const { run, output, status, figures } = await visit();
    assert.equal(await status.textContent(), 'Ready');
    await run.click();
    assert.equal(await ended(status), 'Finished');
    assert.match(await output.textContent(), /^Hello, world! This is Python 3/);
    const shown = await figures();
    assert.equal(shown['Exit code'], '0');
    assert.match(shown.Time, /^[\d.]+ m?s$/);
    assert.match(shown.Memory, /^[\d.]+ [KM]iB$/);

    await page.getByText('JavaScript', { exact: true }).click();
    await run.click();
    await eventually(async () => /This is JavaScript/.test(await output.textContent()), 'JavaScript said nothing', 30_000);
    assert.equal(await ended(status), 'Finished');

    await page.getByText('TypeScript', { exact: true }).click();
    await run.click();
    await eventually(async () => /This is TypeScript/.test(await output.textContent()), 'TypeScript said nothing', 30_000);
    assert.equal(await ended(status), 'Finished');
  });

  test('says that it loads an engine, and loads only the one that is used', async () => {
    const { run, status } = await visit();
    await page.route(/\.wasm/, async (route) => {
      await new Promise((resume) => setTimeout(resume, 400));
      await route.continue();
    });
    // Choosing a language begins to load it.
    await page.getByText('JavaScript', { exact: true }).click();
    await run.click();
    await eventually(async () => (await status.textContent()) === 'Loading the JavaScript engine…', 'it does not say that it loads');
    assert.equal(await ended(status), 'Finished');
    assert.deepEqual(page.requests.filter((path) => /python|typescript/.test(path)), []);
  });

  test('loads the engine as soon as somebody is at the program, and shows how far that is', async () => {
    const { source, run, output, status } = await visit();
    const bar = page.getByRole('progressbar', { name: 'Loading the Python engine' });
    await page.evaluate(() => {
      window.shares = [];
      const bar = document.querySelector('progress');
      new MutationObserver(() => shares.push(bar.hidden ? 'hidden' : bar.value)).observe(bar, { attributes: true, attributeFilter: ['value', 'hidden'] });
    });
    let arrive;
    const arrived = new Promise((resolve) => (arrive = resolve));
    await page.route(/\.wasm/, (route) => arrived.then(() => route.continue()));
    assert.deepEqual(page.requests.filter((path) => path.endsWith('.wasm')), [], 'nobody has asked for an engine yet');
    assert.equal(await bar.count(), 0);
    await source.click();
    await bar.waitFor();
    assert.equal(await bar.evaluate((bar) => bar.value), 0);
    assert.equal(await status.textContent(), 'Ready');
    arrive();
    await bar.waitFor({ state: 'hidden', timeout: 30_000 });
    const shares = await page.evaluate(() => shares);
    assert.equal(shares.pop(), 'hidden');
    assert.deepEqual(shares, [...shares].sort((a, b) => a - b));
    assert.ok(shares.filter((share) => share > 0 && share < 1).length > 3, `it came in steps: ${shares.slice(0, 9)}`);
    assert.equal(shares.at(-1), 1);

    const before = page.requests.length;
    await run.click();
    assert.equal(await ended(status), 'Finished');
    assert.match(await output.textContent(), /^Hello/);
    assert.deepEqual(page.requests.slice(before).filter((path) => path.endsWith('.wasm')), []);
  });

  test('shows the loading of the engine that is chosen', async () => {
    const { run, output, status } = await visit();
    await page.route(/\.wasm/, (route) => setTimeout(() => route.continue(), 400));
    await page.getByText('JavaScript', { exact: true }).click();
    await page.getByRole('progressbar', { name: 'Loading the JavaScript engine' }).waitFor();
    await page.getByText('Python', { exact: true }).click();
    await page.getByRole('progressbar', { name: 'Loading the Python engine' }).waitFor();
    await page.getByRole('progressbar').waitFor({ state: 'hidden', timeout: 30_000 });
    await run.click();
    assert.equal(await ended(status), 'Finished');
    assert.match(await output.textContent(), /This is Python/);
  });

  test('tells of an engine that does not come by the run, and tries again', async () => {
    const { source, run, status } = await visit();
    await page.route(/\.wasm/, (route) => route.fulfill({ status: 200, contentType: 'text/html', body: '<!doctype html>' }), { times: 2 });
    await source.click();
    await page.getByRole('progressbar').waitFor({ state: 'hidden' });
    await run.click();
    assert.match(await ended(status), /is not WebAssembly: it begins with/);
    await run.click();
    assert.equal(await ended(status), 'Finished');
  });

  test('runs every example', async () => {
    const { run, example, status } = await visit();
    for (const language of ['Python', 'JavaScript']) {
      await page.getByText(language, { exact: true }).click();
      for (const name of await example.locator('option').allTextContents()) {
        await example.selectOption(name);
        await run.click();
        const expected = name === 'An exception' ? /^\w+Error: / : name === 'An endless loop' ? /^Time limit reached$/ : /^Finished$/;
        await eventually(() => run.isEnabled(), `${language}, ${name}: it did not end`, 30_000);
        assert.match(await ended(status), expected, `${language}, ${name}`);
      }
    }
  });

  test('runs what is typed, by Ctrl+Enter, with arguments and input', async () => {
    const { source, output, status } = await visit();
    await type(source, 'import sys\nprint(sys.argv[1:], input())');
    await page.getByLabel('Arguments').fill('one "two three" \\"');
    await page.getByLabel('Standard input').fill('typed\n');
    await source.click();
    await page.keyboard.press('ControlOrMeta+Enter');
    assert.equal(await ended(status), 'Finished');
    assert.equal(await output.textContent(), `['one', 'two three', '"'] typed\n`);
  });

  test('tells stderr apart, and shows output as the text it is', async () => {
    const { run, source, output, status } = await visit();
    await type(source, 'import sys\nprint("<b>bold</b>\\x1b[31m")\nprint("careful", file=sys.stderr)\nprint("after")');
    await run.click();
    await ended(status);
    assert.equal(await output.textContent(), '<b>bold</b>^[[31m\ncareful\nafter\n');
    assert.equal(await output.locator('b').count(), 0);
    assert.equal(await output.locator('.stderr').textContent(), 'careful\n');
    const colours = await output.locator('span').evaluateAll((spans) => spans.map((span) => getComputedStyle(span).color));
    assert.equal(colours[0], colours[2]);
    assert.notEqual(colours[0], colours[1]);
  });

  test('marks the line of an error, goes there, and forgets it when the line is mended', async () => {
    const { run, source, status, figures } = await visit();
    await type(source, 'a = 1\nb = a / 0\nprint(b)');
    await run.click();
    assert.equal(await ended(status), 'ZeroDivisionError: division by zero');
    assert.equal((await figures())['Exit code'], '1');
    const marked = page.locator('.cm-errorLine');
    assert.equal(await marked.textContent(), 'b = a / 0');
    await page.getByRole('button', { name: /^Line 2/ }).click();
    assert.ok(await source.evaluate((editor) => editor === document.activeElement));
    await page.keyboard.press('End');
    await page.keyboard.type('.5');
    assert.equal(await marked.count(), 0);
    await page.keyboard.press('ControlOrMeta+Enter');
    await eventually(async () => (await status.textContent()) === 'Finished', 'the mended program does not run');
    assert.equal(await page.getByRole('button', { name: /^Line/ }).count(), 0);
  });

  test('shows output while the program runs, and stops it', async () => {
    const { run, stop, source, output, status } = await visit();
    assert.ok(await stop.isDisabled());
    await type(source, 'print("begun")\nwhile True: pass');
    await run.click();
    await eventually(async () => (await output.textContent()) === 'begun\n', 'nothing is shown while it runs', 30_000);
    assert.equal(await status.textContent(), 'Running…');
    await stop.click();
    assert.equal(await ended(status), 'Stopped');
    await type(source, 'print("again")');
    await run.click();
    await eventually(async () => (await output.textContent()) === 'again\n', 'it does not run again');
  });

  test('ends a program at the time limit that is set', async () => {
    const { run, source, status, figures } = await visit();
    await type(source, 'while True: pass');
    await page.getByLabel('Time limit').fill('0.5');
    await run.click();
    assert.equal(await ended(status), 'Time limit reached');
    assert.equal((await figures())['Exit code'], '124');
  });

  test('can be used by the keyboard alone', async () => {
    const { output, status } = await visit();
    const reached = new Set();
    for (let i = 0; i < 30 && !reached.has('run'); i++) {
      await page.keyboard.press('Escape');
      await page.keyboard.press('Tab');
      reached.add(await page.evaluate(() => document.activeElement.id || document.activeElement.name || document.activeElement.className));
    }
    assert.ok(reached.has('language') && reached.has('example') && reached.has('run'), [...reached].join());
    await page.keyboard.press('Enter');
    assert.equal(await ended(status), 'Finished');
    assert.match(await output.textContent(), /Hello/);
  });

  for (const colorScheme of ['light', 'dark']) {
    test(`keeps everything in its place, and is legible, in ${colorScheme}`, async () => {
      for (const viewport of [{ width: 1280, height: 800 }, { width: 390, height: 844 }]) {
        const { run, example, status } = await visit({ colorScheme, viewport });
        const places = () => page.locator('.card, .toolbar, #run, #stop, #screen, #status').evaluateAll((all) => all.map((one) => {
          const { x, y, width, height } = one.getBoundingClientRect();
          return [one.id || one.className, x, y + scrollY, width, height].join();
        }));
        const idle = await places();
        await example.selectOption('An exception');
        await run.click();
        await ended(status);
        assert.deepEqual(await places(), idle);
        assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), 'the page scrolls sideways');
        const faint = await page.evaluate(contrasts);
        assert.deepEqual(faint, []);
          }
    });
  }
});

/** The texts of the page whose contrast to what they stand on is below 4.5:1. Those of buttons that cannot be used do not count. */
function contrasts() {
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const read = (colour) => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data];
  };
  const over = ([r, g, b, a], below) => [r, g, b].map((value, i) => (value * a + below[i] * (255 - a)) / 255);
  const ground = (element) => {
    const below = element.parentElement ? ground(element.parentElement) : [255, 255, 255];
    return over(read(getComputedStyle(element).backgroundColor), below);
  };
  const luminance = (colour) => {
    const [r, g, b] = colour.map((value) => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const faint = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const element = texts.currentNode.parentElement;
    if (!texts.currentNode.data.trim() || !element.checkVisibility() || element.closest('button:disabled, script, option, .visually-hidden')) continue;
    const below = ground(element);
    const [dark, light] = [luminance(over(read(getComputedStyle(element).color), below)), luminance(below)].sort((a, b) => a - b);
    const ratio = (light + 0.05) / (dark + 0.05);
    if (ratio < 4.5) faint.push(`${texts.currentNode.data.trim().slice(0, 30)}: ${ratio.toFixed(2)}`);
  }
  return [...new Set(faint)];
}
