// How far the loading is, as onProgress hears it.

import assert from 'node:assert/strict';
import { mock, test } from 'node:test';
import { Loading } from '../build/loading.js';
import { Progress } from '../build/progress.js';
import { manifest } from '../glue/manifest.js';
import { emptyModule, fakeExecutor, fakeGlobals, settle, until, wasmOf } from './fake-worker.mjs';

/** A server whose answers arrive when the test says so, by the last part of their path. */
function fakeServer(t, { type = 'application/wasm' } = {}) {
  const answers = new Map();
  const asked = [];
  const fetch = async (url) => {
    const name = String(url).split('/').at(-1);
    asked.push(name);
    const body = new ReadableStream({ start: (stream) => answers.set(name, stream) });
    return new Response(body, { headers: { 'content-type': type } });
  };
  fakeGlobals(t, { fetch });
  return {
    asked,
    send: async (name, bytes) => (answers.get(name).enqueue(bytes), await settle()),
    end: async (name) => (answers.get(name).close(), await settle()),
    fail: async (name) => (answers.get(name).error(new TypeError('network error')), await settle()),
  };
}

/** An executor whose engines come from that server, and which heard what. */
function loading({ languages = ['python'], ...options } = {}) {
  const fake = fakeExecutor({
    languages,
    ...options,
    assets: {
      wasmModule: undefined,
      wasmUrl: { python: 'https://cdn.example/python.wasm', javascript: 'https://cdn.example/javascript.wasm' },
      stdlibUrl: { python: 'https://cdn.example/python-stdlib.wasm' },
      ...options.assets,
    },
  });
  /** Calls initialize and notes every event. */
  const initialize = (options) => {
    const events = [];
    const done = fake.executor.initialize({ ...options, onProgress: (event) => events.push(event) });
    done.catch(() => undefined);
    return { events, done };
  };
  return { ...fake, initialize };
}

const short = ({ phase, loaded, total, language }) => `${language[0]} ${phase} ${loaded}/${total}`;

/** What has to hold of every sequence of events that came to its end. */
function assertSound(events) {
  const order = ['download', 'compile', 'start', 'ready'];
  const phases = {};
  let loaded = 0;
  for (const event of events) {
    assert.ok(event.loaded >= loaded, `${short(event)} after ${loaded}`);
    assert.ok(event.loaded <= event.total && event.total > 0, short(event));
    assert.ok(order.indexOf(event.phase) >= (phases[event.language] ?? 0), short(event));
    assert.notEqual(phases[event.language], order.indexOf('ready'), `${short(event)} after ready`);
    loaded = event.loaded;
    phases[event.language] = order.indexOf(event.phase);
  }
  const last = events.at(-1);
  assert.deepEqual([last.phase, last.loaded], ['ready', last.total]);
  assert.ok(Object.values(phases).every((phase) => phase === order.indexOf('ready')));
}

test('download, compile, start, ready: with every byte', async (t) => {
  const server = fakeServer(t);
  const { executor, workers, initialize } = loading();
  const { events, done } = initialize();
  await settle();
  const { wasm } = manifest.python;
  assert.deepEqual(events.map(short), [`p download 0/${wasm}`]);
  const bytes = wasmOf(1000);
  await server.send('python.wasm', bytes.slice(0, 2));
  await server.send('python.wasm', bytes.slice(2, 300));
  await server.send('python.wasm', bytes.slice(300));
  assert.deepEqual(events.map(short), [`p download 0/${wasm}`, `p download 300/${wasm}`, `p download 1000/${wasm}`]);
  await server.end('python.wasm');
  // The file that came is shorter than the package's: the total is what came.
  await until(() => workers[0].messages.length === 1);
  assert.deepEqual(events.slice(3).map(short), ['p compile 1000/1000', 'p start 1000/1000']);
  workers[0].ready();
  await done;
  assert.deepEqual(events.slice(5).map(short), ['p ready 1000/1000']);
  assertSound(events);
  assert.deepEqual(server.asked, ['python.wasm']);
  assert.deepEqual(Object.keys(events[0]).sort(), ['language', 'loaded', 'phase', 'total']);
  executor.dispose();
});

test('bytes of another content type are counted as well', async (t) => {
  const server = fakeServer(t, { type: 'application/octet-stream' });
  const { executor, workers, initialize } = loading();
  const { events, done } = initialize();
  await settle();
  await server.send('python.wasm', wasmOf(500));
  await server.send('python.wasm', new Uint8Array([0, 2, 1, 0x61]));
  await server.end('python.wasm');
  await until(() => workers[0].messages.length === 1);
  workers[0].ready();
  await done;
  assert.deepEqual(events.slice(1).map(short), [
    `p download 500/${manifest.python.wasm}`,
    `p download 504/${manifest.python.wasm}`,
    'p compile 504/504',
    'p start 504/504',
    'p ready 504/504',
  ]);
  executor.dispose();
});

test('a file that is longer than was known', () => {
  const it = new Loading(100);
  const seen = [];
  it.watch(() => seen.push([it.step, it.loaded, it.total]));
  it.begin();
  it.add(60);
  it.add(60);
  it.arrive(120);
  it.finish();
  assert.deepEqual(seen, [['download', 0, 100], ['download', 60, 100], ['download', 120, 120], ['compile', 120, 120], ['done', 120, 120]]);
});

test('a file that two languages share counts once', async () => {
  const [engine, eraser] = [new Loading(100), new Loading(10)];
  const events = [];
  const progress = new Progress((event) => events.push(short(event)), [
    { language: 'javascript', engine: [engine], stdlib: null, isStarted: false },
    { language: 'typescript', engine: [engine, eraser], stdlib: null, isStarted: false },
  ]);
  engine.arrive(100);
  engine.finish();
  eraser.arrive(10);
  eraser.finish();
  progress.started('javascript');
  progress.started('typescript');
  await settle();
  const heard = ['j compile 100/110', 't download 100/110', 'j start 100/110', 't compile 110/110', 't start 110/110', 'j ready 110/110', 't ready 110/110'];
  assert.deepEqual(events, heard);
});

test('what was told stays true when a load begins again for somebody else', async () => {
  const [engine, stdlib, other] = [new Loading(100), new Loading(50), new Loading(10)];
  const events = [];
  const progress = new Progress((event) => events.push(short(event)) && Object.assign(event, { loaded: -1 }), [
    { language: 'python', engine: [engine], stdlib, isStarted: false },
    { language: 'javascript', engine: [other], stdlib: null, isStarted: false },
  ]);
  engine.begin();
  await settle();
  engine.begin();
  engine.add(60);
  engine.begin();
  engine.add(70);
  engine.arrive(100);
  engine.finish();
  stdlib.arrive(40);
  stdlib.finish();
  progress.started('python');
  stdlib.begin();
  other.arrive(10);
  other.finish();
  progress.started('javascript');
  await settle();
  assert.deepEqual(events, [
    'p download 0/160',
    'p download 60/160',
    'p download 70/160',
    'p download 100/160',
    'p download 140/150',
    'p start 140/150',
    'p ready 140/150',
    'j compile 160/160',
    'j start 160/160',
    'j ready 160/160',
  ]);
});

test('a browser that has compiled before the count is complete', async (t) => {
  t.mock.method(WebAssembly, 'compileStreaming', async () => emptyModule);
  const server = fakeServer(t);
  const { executor, workers, initialize } = loading();
  const { events, done } = initialize();
  await settle();
  await server.send('python.wasm', wasmOf(300));
  await server.send('python.wasm', wasmOf(100));
  await server.end('python.wasm');
  await until(() => workers[0].messages.length === 1);
  workers[0].ready();
  await done;
  const { wasm } = manifest.python;
  assert.deepEqual(events.slice(1).map(short), [`p download 300/${wasm}`, `p download 400/${wasm}`, 'p compile 400/400', 'p start 400/400', 'p ready 400/400']);
  executor.dispose();
});

test('two languages: one sum, and each has its phases', async (t) => {
  const server = fakeServer(t);
  const { executor, workers, initialize } = loading({ languages: ['python', 'javascript'] });
  const { events, done } = initialize();
  await settle();
  const both = manifest.python.wasm + manifest.javascript.wasm;
  assert.deepEqual(events.map(short), [`p download 0/${both}`, `j download 0/${both}`]);
  await server.send('javascript.wasm', wasmOf(200));
  await server.send('python.wasm', wasmOf(1000));
  await server.end('javascript.wasm');
  await until(() => workers[1].messages.length === 1);
  workers[1].ready();
  await settle();
  const rest = manifest.python.wasm + 200;
  assert.deepEqual(events.slice(2).map(short), [
    `j download 200/${both}`,
    `p download 1200/${both}`,
    `j compile 1200/${rest}`,
    `j start 1200/${rest}`,
    `j ready 1200/${rest}`,
  ]);
  await server.end('python.wasm');
  await until(() => workers[0].messages.length === 1);
  workers[0].ready();
  await done;
  assert.deepEqual(events.slice(7).map(short), ['p compile 1200/1200', 'p start 1200/1200', 'p ready 1200/1200']);
  assertSound(events);
  executor.dispose();
});

test('languages: no other one is loaded', async (t) => {
  const server = fakeServer(t);
  const { executor, initialize } = loading({ languages: ['python', 'javascript'] });
  initialize({ languages: ['JS', 'javascript'], stdlib: true });
  await settle();
  assert.deepEqual(server.asked, ['javascript.wasm']);
  executor.dispose();
});

test('with the standard library: its bytes count, and it is a download until the last of them', async (t) => {
  const server = fakeServer(t);
  const { executor, workers, initialize } = loading();
  const { events, done } = initialize({ stdlib: true });
  await settle();
  const total = manifest.python.wasm + manifest.python.stdlib;
  assert.deepEqual(server.asked.sort(), ['python-stdlib.wasm', 'python.wasm']);
  await server.send('python.wasm', wasmOf(1000));
  await server.end('python.wasm');
  await until(() => workers[0].messages.length === 1);
  workers[0].ready();
  await server.send('python-stdlib.wasm', wasmOf(300));
  await server.send('python-stdlib.wasm', new Uint8Array(50));
  const known = 1000 + manifest.python.stdlib;
  assert.deepEqual(events.map(short), [
    `p download 0/${total}`,
    `p download 1000/${total}`,
    `p download 1000/${known}`,
    `p download 1300/${known}`,
    `p download 1350/${known}`,
  ]);
  await server.end('python-stdlib.wasm');
  await done;
  assertSound(events);
  assert.equal(events.at(-1).total, 1350);
  assert.ok(!events.some(({ phase }) => phase === 'start'), 'the engine was started long before');
  executor.dispose();
});

test('the standard library before its engine', async (t) => {
  const server = fakeServer(t);
  const { executor, workers, initialize } = loading();
  const { events, done } = initialize({ stdlib: true });
  await settle();
  await server.send('python-stdlib.wasm', wasmOf(300));
  await server.end('python-stdlib.wasm');
  await server.send('python.wasm', wasmOf(1000));
  await server.end('python.wasm');
  await until(() => workers[0].messages.length === 1);
  workers[0].ready();
  await done;
  assertSound(events);
  assert.deepEqual(events.slice(-3).map(short), ['p compile 1300/1300', 'p start 1300/1300', 'p ready 1300/1300']);
  executor.dispose();
});

test('calls that come while a load is under way share it, each with numbers that are true', async (t) => {
  const server = fakeServer(t);
  const { executor, workers, initialize } = loading();
  const first = initialize();
  await settle();
  await server.send('python.wasm', wasmOf(400));
  const second = initialize();
  await settle();
  assert.deepEqual(second.events.map(short), [`p download 400/${manifest.python.wasm}`]);
  await server.end('python.wasm');
  await until(() => workers[0].messages.length === 1);
  const third = initialize();
  await settle();
  assert.deepEqual(third.events.map(short), ['p start 400/400']);
  workers[0].ready();
  await Promise.all([first.done, second.done, third.done]);
  for (const { events } of [first, second, third]) assertSound(events);
  const fourth = initialize();
  await fourth.done;
  assert.deepEqual(fourth.events.map(short), ['p ready 400/400']);
  assert.deepEqual(server.asked, ['python.wasm']);
  executor.dispose();
});

test('a listener that comes when the bytes go uncounted: they are all there at the end', async (t) => {
  const server = fakeServer(t);
  const { executor, workers, initialize } = loading();
  const run = executor.execute('x', 'python');
  await settle();
  await server.send('python.wasm', wasmOf(400));
  const { events, done } = initialize();
  await server.send('python.wasm', new Uint8Array([0, 2, 1, 0x61]));
  const { wasm } = manifest.python;
  assert.deepEqual(events.map(short), [`p download 0/${wasm}`]);
  await server.end('python.wasm');
  await until(() => workers[0].messages.length === 1);
  workers[0].ready();
  await done;
  assert.deepEqual(events.slice(1).map(short), [`p start ${wasm}/${wasm}`, `p ready ${wasm}/${wasm}`]);
  workers[0].finish();
  await run;
  executor.dispose();
});

test('nobody who listens, nothing that is counted', async (t) => {
  const server = fakeServer(t);
  const add = t.mock.method(Loading.prototype, 'add');
  const { executor, workers } = loading();
  const done = executor.initialize();
  await settle();
  await server.send('python.wasm', wasmOf(400));
  await server.end('python.wasm');
  await until(() => workers[0].messages.length === 1);
  workers[0].ready();
  await done;
  assert.equal(add.mock.callCount(), 0);
  executor.dispose();
});

test('a module at hand is there already, and bytes at hand are to be compiled', async () => {
  for (const [assets, expected] of [
    [{ wasmModule: { python: emptyModule } }, ['p start', 'p ready']],
    [{ wasmBinary: { python: wasmOf(300) } }, ['p compile', 'p start', 'p ready']],
  ]) {
    const { executor, workers, initialize } = loading({ assets });
    const { events, done } = initialize();
    await until(() => workers[0].messages.length === 1);
    workers[0].ready();
    await done;
    assertSound(events);
    assert.deepEqual(events.map(short).map((text) => text.split(' ', 2).join(' ')), expected);
    assert.ok(events.every(({ loaded, total }) => loaded === total));
    if (assets.wasmBinary) assert.equal(events[0].total, 300);
    executor.dispose();
  }
});

test('a load that fails: nothing is told after that, and the next call begins anew', async (t) => {
  const server = fakeServer(t);
  const { executor, workers, initialize } = loading({ languages: ['python', 'javascript'] });
  const { events, done } = initialize();
  await settle();
  await server.send('python.wasm', wasmOf(400));
  await server.fail('python.wasm');
  await assert.rejects(done, { name: 'EngineLoadError' });
  const told = events.length;
  await server.send('javascript.wasm', wasmOf(200));
  assert.equal(events.length, told);
  await server.end('javascript.wasm');
  await until(() => workers[1].messages.length === 1);
  workers[1].ready();

  const again = initialize();
  await settle();
  // Nobody was listening when the bytes of this one came: it counts as what the package has.
  const { python, javascript } = manifest;
  const standing = `${javascript.wasm}/${python.wasm + javascript.wasm}`;
  assert.deepEqual(again.events.map(short), [`p download ${standing}`, `j ready ${standing}`]);
  await server.send('python.wasm', wasmOf(400));
  await server.end('python.wasm');
  await until(() => workers.at(-1).messages.length === 1);
  workers.at(-1).ready();
  await again.done;
  assertSound(again.events);
  executor.dispose();
});

test('an engine that cannot be compiled stops the count', async (t) => {
  const server = fakeServer(t);
  const { executor, initialize } = loading();
  const { events, done } = initialize();
  await settle();
  // A section of a kind that there is not.
  await server.send('python.wasm', new Uint8Array([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0, 99, 1, 0]));
  await server.end('python.wasm');
  await assert.rejects(done, { name: 'EngineLoadError', message: /CompileError/ });
  const told = events.length;
  await settle();
  assert.equal(events.length, told);
  assert.ok(!events.some(({ phase }) => phase === 'ready'));
  executor.dispose();
});

test('onProgress may throw, change what it gets, and dispose of everything', async (t) => {
  const server = fakeServer(t);
  const reported = mock.method(console, 'error', () => undefined);
  const { executor, workers, initialize } = loading();
  const { events, done } = initialize();
  const throwing = executor.initialize({
    onProgress(event) {
      Object.assign(event, { loaded: -1, phase: 'gone' });
      throw new Error("the host's");
    },
  });
  await settle();
  await server.send('python.wasm', wasmOf(400));
  await server.end('python.wasm');
  await until(() => workers[0].messages.length === 1);
  workers[0].ready();
  await Promise.all([done, throwing]);
  assertSound(events);
  assert.equal(reported.mock.callCount(), events.length);
  assert.match(String(reported.mock.calls[0].arguments[0]), /the host's/);
  reported.mock.restore();
  executor.dispose();

  for (const phase of ['download', 'compile', 'start']) {
    const other = loading();
    const ended = other.executor.initialize({ onProgress: (event) => event.phase === phase && other.executor.dispose() });
    const rejected = assert.rejects(ended, (error) => ['DisposedError', 'EngineLoadError'].includes(error.name));
    await settle();
    await server.send('python.wasm', wasmOf(400)).catch(() => undefined);
    await server.end('python.wasm').catch(() => undefined);
    await rejected;
    await settle();
    assert.equal(other.alive().length, 0);
  }
});
