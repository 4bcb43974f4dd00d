// What is measured: sandglass, its peers, and a worker that does nothing.

import fs from 'node:fs/promises';

const python = { language: 'python', hello: "print('hello')", endless: 'while True: pass' };
const javascript = { language: 'javascript', hello: "console.log('hello')", endless: 'for (;;);' };

const sandglass = { page: '/page/sandglass.js', packages: [] };
const peer = { page: '/page/peer.js' };
const pyodide = { ...peer, ...python, fresh: 'new worker', packages: ['pyodide'] };

/**
 * `page` is the page's script and `worker` that of a peer. `fresh` is how a peer gets a pristine interpreter: by a new worker, or inside
 * the worker that is there.
 */
export const engines = [
  { name: 'floor', ...peer, hello: 'hello', endless: 'endless', worker: '/peers/floor.js', fresh: 'new worker', packages: [] },
  { name: 'sandglass-python', ...sandglass, ...python },
  { name: 'pyodide', ...pyodide, worker: '/peers/pyodide.js' },
  // The same interpreter: only its start differs.
  { name: 'pyodide-snapshot', ...pyodide, worker: '/peers/pyodide-snapshot.js', startOnly: true },
  {
    name: 'micropython',
    ...peer,
    ...python,
    worker: '/peers/micropython.js',
    fresh: 'inside',
    packages: ['@micropython/micropython-webassembly-pyscript'],
  },
  { name: 'sandglass-javascript', ...sandglass, ...javascript },
  {
    name: 'quickjs-emscripten',
    ...peer,
    ...javascript,
    worker: '/peers/quickjs.js',
    fresh: 'inside',
    interrupts: true,
    packages: ['quickjs-emscripten-core', '@jitl/quickjs-wasmfile-release-sync'],
  },
];

/** Those whose name contains one of the words, or all. */
export function chosen(words) {
  return engines.filter(({ name }) => words.length === 0 || words.some((word) => name.includes(word)));
}

/** Which versions of an engine's packages are installed; sandglass is the checkout itself. */
export async function versions({ packages }) {
  const { dependencies } = JSON.parse(await fs.readFile(new URL('package.json', import.meta.url), 'utf8'));
  return Object.fromEntries(packages.map((name) => [name, dependencies[name]]));
}
