// Loading engines and scripts, from a real server.

import assert from 'node:assert/strict';
import http from 'node:http';
import { after, before, test } from 'node:test';
import { EngineLoader } from '../build/engines.js';
import { WorkerSource } from '../build/worker-source.js';
import { emptyModule, fakeExecutor, fakeGlobals, settle, until } from './fake-worker.mjs';

const module = new Uint8Array([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]);
// A section that says it is longer than the file.
const cutOff = new Uint8Array([...module, 1, 100, 1]);
const answers = {
  '/good.wasm': [200, 'application/wasm', module],
  '/octets.wasm': [200, 'application/octet-stream', module],
  '/parameter.wasm': [200, 'application/wasm; charset=utf-8', module],
  '/untyped.wasm': [200, undefined, module],
  '/page.wasm': [200, 'text/html', '<!doctype html><title>Vite</title>'],
  '/mislabelled.wasm': [200, 'application/wasm', '<!doctype html><title>Vite</title>'],
  '/cut.wasm': [200, 'application/wasm', cutOff],
  '/cut-octets.wasm': [200, 'application/octet-stream', cutOff],
  '/stub.wasm': [200, 'application/wasm', module.slice(0, 3)],
  '/empty.wasm': [200, 'application/wasm', ''],
  '/worker.js': [200, 'text/javascript', 'postMessage(1)'],
  '/worker.html': [200, 'text/html', '<!doctype html>'],
};
let server, origin;
const requested = [];
before(async () => {
  server = http.createServer((request, response) => {
    requested.push(request.url);
    if (request.url === '/broken.wasm') {
      response.writeHead(200, { 'content-type': 'application/wasm', 'content-length': 1000 });
      response.write(module);
      setImmediate(() => response.destroy());
      return;
    }
    const [status, type, body] = answers[request.url] ?? [404, 'text/plain', 'not here'];
    response.writeHead(status, type === undefined ? {} : { 'content-type': type });
    response.end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${server.address().port}`;
});
after(() => {
  server.closeAllConnections();
  server.close();
});
const loader = (path) => new EngineLoader({ wasmUrl: { python: origin + path } });

for (const path of ['/good.wasm', '/octets.wasm', '/parameter.wasm', '/untyped.wasm']) {
  test(`takes wasm as ${path}`, async () => {
    assert.ok((await loader(path).load('python')) instanceof WebAssembly.Module);
  });
}

const wrong = [
  ['/missing.wasm', /status 404, content type text\/plain/],
  ['/page.wasm', /begins with "<!doctype html><title>.*status 200, content type text\/html/],
  ['/mislabelled.wasm', /begins with "<!doctype html><title>.*content type application\/wasm/],
  ['/cut.wasm', /status 200.*cut off.*CompileError/],
  ['/cut-octets.wasm', /status 200.*cut off.*CompileError/],
  ['/stub.wasm', /begins with "\\u0000as"/],
  ['/empty.wasm', /begins with nothing/],
  ['/broken.wasm', /TypeError|CompileError/],
];
for (const [path, message] of wrong) {
  test(`refuses ${path}, says what came and what to do`, { timeout: 10_000 }, async () => {
    await assert.rejects(loader(path).load('python'), (error) => {
      assert.equal(error.name, 'EngineLoadError');
      assert.match(error.message, message);
      assert.ok(error.message.includes(origin + path), error.message);
      assert.match(error.message, /assets\.wasmUrl\.python/);
      assert.match(error.message, /optimizeDeps: \{ exclude: \['sandglass'\] \}/);
      return true;
    });
  });
}

test('a server that is not there', async () => {
  await assert.rejects(new EngineLoader({ wasmUrl: { python: 'http://127.0.0.1:1/python.wasm' } }).load('python'), {
    name: 'EngineLoadError',
    message: /could not be fetched from http:\/\/127\.0\.0\.1:1\/python\.wasm/,
  });
});

test('bytes at hand', async () => {
  for (const bytes of [module, module.buffer.slice(0)]) {
    assert.ok((await new EngineLoader({ wasmBinary: { python: bytes } }).load('python')) instanceof WebAssembly.Module);
  }
  const detached = module.buffer.slice(0);
  structuredClone(detached, { transfer: [detached] });
  for (const bytes of [cutOff, new Uint8Array(0), detached]) {
    await assert.rejects(new EngineLoader({ wasmBinary: { python: bytes } }).load('python'), { name: 'EngineLoadError', message: /assets\.wasmBinary\.python/ });
  }
});

test('a policy that forbids wasm is told from a broken file', async (t) => {
  t.mock.method(WebAssembly, 'compileStreaming', async () => {
    throw new WebAssembly.CompileError("Refused to compile or instantiate WebAssembly module because 'unsafe-eval' is not allowed");
  });
  await assert.rejects(loader('/good.wasm').load('python'), { name: 'EngineLoadError', message: /script-src 'self' 'wasm-unsafe-eval'/ });
});

test('one compilation serves all, and the other engine is never asked for', async () => {
  requested.length = 0;
  const { executor, workers } = fakeExecutor({
    languages: ['python', 'javascript'],
    poolSize: 3,
    assets: { wasmModule: undefined, wasmUrl: { python: `${origin}/good.wasm`, javascript: `${origin}/other.wasm` } },
  });
  const runs = [1, 2, 3].map(() => executor.execute('x', 'python'));
  await until(() => workers.length === 3 && workers.every((worker) => worker.messages.length === 1));
  assert.deepEqual(requested, ['/good.wasm']);
  executor.dispose();
  await Promise.all(runs);
});

test('a failed load leaves no worker and is not remembered', async () => {
  delete answers['/later.wasm'];
  const { executor, alive } = fakeExecutor({ assets: { wasmModule: undefined, wasmUrl: { python: `${origin}/later.wasm` } } });
  const failed = await Promise.allSettled([executor.execute('x', 'python'), executor.execute('y', 'python'), executor.initialize()]);
  assert.deepEqual(failed.map(({ reason }) => reason?.name), ['EngineLoadError', 'EngineLoadError', 'EngineLoadError']);
  await settle();
  assert.equal(alive().length, 0);
  answers['/later.wasm'] = answers['/good.wasm'];
  const run = executor.execute('x', 'python');
  await until(() => alive()[0]?.messages.length === 1);
  const [worker] = alive();
  worker.ready();
  worker.finish('z');
  assert.equal((await run).stdout, 'z');
  executor.dispose();
});

/** A loader that has every engine. */
const everyEngine = { load: async () => emptyModule };

/** What a worker of the browser has that is used. */
class AnyWorker {
  addEventListener() {}
  removeEventListener() {}
  postMessage() {}
  terminate() {}
}

test('where there are no workers', async () => {
  await assert.rejects(new WorkerSource({}, everyEngine).open('python'), { name: 'EngineLoadError', message: /no Web Workers/ });
});

test('a worker of another origin runs from one blob, which is revoked', async (t) => {
  const made = [];
  const revoked = [];
  t.mock.method(URL, 'revokeObjectURL', (url) => revoked.push(url));
  fakeGlobals(t, { Worker: class extends AnyWorker { constructor(url, options) { super(); made.push([String(url), options.type]); } }, location: new URL('https://page.example/') });
  const source = new WorkerSource({ workerUrl: `${origin}/worker.js` }, everyEngine);
  requested.length = 0;
  await Promise.all([source.open('python'), source.open('python')]);
  await source.open('python');
  assert.deepEqual(requested, ['/worker.js']);
  assert.match(made[0][0], /^blob:/);
  assert.deepEqual(new Set(made.map(([url, type]) => `${url} ${type}`)).size, 1);
  assert.equal(revoked.length, 0);
  source.dispose();
  await settle();
  assert.deepEqual(revoked, [made[0][0]]);
});

test('a worker that the browser refuses runs from a blob', async (t) => {
  const made = [];
  fakeGlobals(t, {
    Worker: class extends AnyWorker {
      constructor(url) {
        super();
        made.push(String(url));
        if (!String(url).startsWith('blob:')) throw new DOMException('refused', 'SecurityError');
      }
    },
  });
  const source = new WorkerSource({ workerUrl: `${origin}/worker.js` }, everyEngine);
  await source.open('python');
  assert.equal(made.length, 2);
  source.dispose();

  for (const path of ['/worker.html', '/missing.js']) {
    const wrongSource = new WorkerSource({ workerUrl: origin + path }, everyEngine);
    const error = { name: 'EngineLoadError', message: new RegExp(`${path}.*assets\\.workerUrl`) };
    await assert.rejects(wrongSource.open('python'), error);
    await assert.rejects(wrongSource.open('python'), error);
    assert.equal(requested.filter((url) => url === path).length, 2, 'a failed load is not remembered');
  }
});
