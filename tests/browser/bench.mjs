// What the tests stand on: the packed package in a throw-away app, Vite, and a browser.

import { execFile } from 'node:child_process';
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';

const execute = promisify(execFile);

export const checkout = fileURLToPath(new URL('../..', import.meta.url));

/** Makes a copy of app/ in a temporary directory and installs the packed package into it, as a user would. */
export async function installPackage() {
  const app = await fs.mkdtemp(path.join(os.tmpdir(), 'sandglass-app-'));
  await fs.cp(new URL('app', import.meta.url), app, { recursive: true, filter: (file) => !file.includes('node_modules') });
  const packed = await npm(path.join(checkout, 'pkg'), 'pack', '--json', '--pack-destination', app);
  // Scripts of the package print before the answer.
  const [{ filename, files }] = JSON.parse(packed.slice(packed.indexOf('[\n')));
  await npm(app, 'ci');
  await npm(app, 'install', '--no-save', `./${filename}`);
  return {
    directory: app,
    /** The paths in the tarball. */
    files: files.map((file) => file.path),
    /** Runs the app's own compiler over it. */
    checkTypes: () => execute(process.execPath, [path.join(app, 'node_modules/typescript/bin/tsc'), '-p', app]),
    serve: (mode) => serve(app, mode),
    remove: () => fs.rm(app, { recursive: true, force: true }),
  };
}

/** Serves a Vite project by its dev server, or builds it and serves that; always on a free port. */
export async function serve(project, mode) {
  const vite = await import(pathToFileURL(path.join(project, 'node_modules/vite/dist/node/index.js')));
  const options = { root: project, logLevel: 'error' };
  if (mode === 'dev') {
    const server = await vite.createServer({ ...options, server: { port: 0, host: '127.0.0.1' } });
    await server.listen();
    return { url: server.resolvedUrls.local[0], close: () => server.close() };
  }
  await vite.build(options);
  const server = await vite.preview({ ...options, preview: { port: 0, host: '127.0.0.1' } });
  return { url: server.resolvedUrls.local[0], close: () => server.close() };
}

/** Starts the browser that $CHROME names, or Debian's. */
export async function launch() {
  const webdriver = JSON.parse(await fs.readFile(path.join(checkout, 'webdriver.json'), 'utf8'));
  const { args, binary } = webdriver['goog:chromeOptions'];
  // Memory is measured after a collection of garbage.
  return await chromium.launch({ executablePath: process.env.CHROME || binary, args: [...args, '--js-flags=--expose-gc'] });
}

/**
 * Opens a page that shares nothing with others. Its `requests` are the paths it asked for, its `problems` what went wrong in it
 * without anybody catching it. `prepare` gets its context before the page is asked for.
 */
export async function open(browser, url, { prepare, ...options } = {}) {
  const context = await browser.newContext(options);
  await prepare?.(context);
  const page = await context.newPage();
  const requests = [];
  const problems = [];
  context.on('request', (request) => requests.push(new URL(request.url()).pathname));
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  await page.goto(url);
  return Object.assign(page, { requests, problems, leave: () => context.close() });
}

/** Opens the app and waits until it can be used. */
export async function openApp(browser, url, options) {
  const page = await open(browser, url, options);
  await page.waitForFunction(() => 'sandglass' in window);
  return page;
}

/** `executeCode` in the page. A rejection comes back as `{ rejected: { name, message, … } }`, an answer that never comes as a failure. */
export function run(page, ...call) {
  const answer = page.evaluate(
    (call) =>
      window.sandglass.executeCode(...call).catch((error) => ({
        // Without the error itself, which cannot be posted; its fields are its own.
        rejected: { ...error, name: error.name, message: error.message, expected: error instanceof window.sandglass.SandglassError },
      })),
    call,
  );
  return within(60_000, answer, 'executeCode did not answer');
}

export function within(ms, promise, problem) {
  let timer;
  const late = new Promise((_, reject) => (timer = setTimeout(() => reject(new Error(`${problem} within ${ms} ms`)), ms)));
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

/** Waits until something becomes true: what a browser tells of itself comes a little late. */
export async function eventually(holds, problem, ms = 5_000) {
  const end = Date.now() + ms;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(problem);
    await new Promise((resume) => setTimeout(resume, 20));
  }
}

/**
 * Tries something that depends on how busy the machine is, a few times: it holds when it holds once. What is wrong with the program
 * itself is so every time.
 */
export async function atBest(attempt, times = 4) {
  for (let left = times - 1; ; left--) {
    try {
      return await attempt();
    } catch (error) {
      if (left === 0) throw error;
    }
  }
}

/**
 * Mebibytes of memory that the browser's renderers hold, after a collection of garbage in the page and its workers: the resident sets
 * that Linux tells of, so that linear memories of WebAssembly count, which no interface of the page would show. Null elsewhere.
 */
export async function residentMiB(browser, page) {
  if (process.platform !== 'linux') return null;
  for (const realm of [page, ...page.workers()]) await realm.evaluate(() => globalThis.gc());
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  let kib = 0;
  for (const { type, id } of processInfo) {
    if (type !== 'renderer') continue;
    const status = await fs.readFile(`/proc/${id}/status`, 'utf8').catch(() => '');
    kib += Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1] ?? 0);
  }
  return kib / 1024;
}

async function npm(directory, ...words) {
  const options = { cwd: directory, maxBuffer: 1 << 26, shell: process.platform === 'win32' };
  const { stdout } = await execute('npm', [...words, '--no-fund', '--no-audit', '--loglevel=error'], options);
  return stdout;
}
