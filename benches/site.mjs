// One static server for every engine: HTTP/1.1 from memory, uncompressed, cacheable, without special headers.

import fs from 'node:fs/promises';
import http from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { engines } from './engines.mjs';
import { IMPORTS } from './programs.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const checkout = path.join(here, '..');

/** Where the first part of a path leads to. */
const ROOMS = {
  page: path.join(here, 'page'),
  peers: path.join(here, 'peers'),
  npm: path.join(here, 'node_modules'),
};

/** What is built: it is served from copies, so that a build meanwhile does not change what is measured. */
const BUILT = { sandglass: path.join(checkout, 'pkg/dist'), glue: path.join(checkout, 'pkg/glue') };

/** Rooms of scripts, which are bundled. */
const SCRIPTS = ['page', 'peers'];

/** Only what a host's page loads is served, so these are all the types there are. */
const TYPES = {
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
  '.zip': 'application/zip',
  '.snapshot': 'application/octet-stream',
};

/** Starts the server. What it makes itself is kept in the directory; `snapshot` is the file that Pyodide may start from. */
export async function serve({ directory, snapshot }) {
  const files = new Map();
  let served = new Map();
  const rooms = { ...ROOMS };
  for (const [room, built] of Object.entries(BUILT)) {
    rooms[room] = path.join(directory, room);
    await fs.rm(rooms[room], { recursive: true, force: true });
    await fs.cp(built, rooms[room], { recursive: true });
  }

  const server = http.createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://bench');
    if (pathname.endsWith('/')) {
      // The page itself is asked for anew at each visit, as pages are.
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' });
      response.end(documentFor(pathname));
      return;
    }
    const found = await load(pathname).catch(() => null);
    if (found === null) {
      response.writeHead(404).end();
      return;
    }
    const { file, body } = found;
    served.set(pathname, file);
    response.writeHead(200, {
      'content-type': TYPES[path.extname(file)],
      'content-length': body.length,
      'cache-control': 'public, max-age=31536000, immutable',
    });
    response.end(body);
  });
  server.keepAliveTimeout = 60_000;
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));

  /** Files are read once: how long a disk takes is not what is measured. */
  function load(pathname) {
    if (!files.has(pathname)) files.set(pathname, read(pathname));
    return files.get(pathname);
  }

  async function read(pathname) {
    const file = await fileOf(pathname);
    return { file, body: await fs.readFile(file) };
  }

  async function fileOf(pathname) {
    if (pathname === '/pyodide.snapshot') return snapshot;
    const [, room, ...rest] = pathname.split('/');
    const file = path.join(rooms[room], ...rest);
    return SCRIPTS.includes(room) ? await bundle(file, path.join(directory, room)) : file;
  }

  // Nor is how long bundling takes. What cannot be made is missed by the engine that needs it.
  const scripts = ['/page/restore-worker.js', ...engines.flatMap(({ page, worker }) => [page, worker])].filter(Boolean);
  await Promise.allSettled(scripts.map(load));

  const { port } = server.address();
  return {
    /** Where an engine's page is. With `imports`, its first program is not just a hello. */
    urlOf: ({ name }, imports) => `http://127.0.0.1:${port}/${name}/${imports ? 'imports/' : ''}`,
    /** An empty page, on the engines' origin or on another one. */
    blank: `http://127.0.0.1:${port}/`,
    elsewhere: `http://localhost:${port}/`,
    /** Path and file of what was asked for since the last call, without the pages themselves. */
    takeServed() {
      const taken = [...served].map(([path, file]) => ({ path, file }));
      served = new Map();
      return taken;
    },
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}

/** One script as the bundlers of apps make it: what it names by package is in it, what it names by URL stays outside. */
async function bundle(file, outdir) {
  await build({
    entryPoints: [file],
    outdir,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['browser', 'import'],
    external: ['/npm/*', '/sandglass/*'],
    logLevel: 'error',
  });
  return path.join(outdir, path.basename(file));
}

/** The page of an engine, or an empty one. It has an icon, lest the browser asks for one. */
function documentFor(pathname) {
  const [, name, first] = pathname.split('/');
  const engine = engines.find((engine) => engine.name === name);
  let script = '';
  if (engine !== undefined) {
    const options = { ...engine, first: first === 'imports' ? `${IMPORTS[engine.language]}\n${engine.hello}` : engine.hello };
    script = `<script type="module">import { open } from '${engine.page}'; open(${JSON.stringify(options)})</script>`;
  }
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>bench</title><link rel="icon" href="data:,">${script}</head></html>`;
}
