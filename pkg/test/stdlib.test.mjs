// The rest of the standard library, as the page sees it: fetched by a worker in the middle of a run, or by the page beforehand.

import assert from 'node:assert/strict';
import { mock, test } from 'node:test';
import { emptyModule, fakeExecutor, fakeGlobals, py, settle, stateOf, timed, until, warmExecutor, wasmOf } from './fake-worker.mjs';

const at = (url) => ({ assets: { stdlibUrl: { python: url } } });
const URL_ = 'https://cdn.example/python-stdlib.wasm';
const archive = () => new Blob([wasmOf(100)]);
const given = (worker) => worker.messages.filter((message) => message.type === 'stdlib');

/** A server that answers each request with the next of these, and the last one for ever; and the URLs it was asked for. */
function fakeServer(t, ...answers) {
  const asked = [];
  fakeGlobals(t, {
    fetch: async (url, { signal }) => {
      asked.push(String(url));
      const answer = answers.length > 1 ? answers.shift() : answers[0];
      return await Promise.race([answer(), new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)))]);
    },
  });
  return asked;
}
const wasm = (bytes = wasmOf(100)) => () => new Response(bytes, { headers: { 'content-type': 'application/wasm' } });
const missing = () => new Response('Not found', { status: 404, headers: { 'content-type': 'text/plain' } });
const html = () => new Response('<!doctype html>', { headers: { 'content-type': 'text/html' } });
const offline = () => Promise.reject(new TypeError('Failed to fetch'));

timed('a worker is told where it is, with an absolute URL', async (t) => {
  fakeGlobals(t, { document: { baseURI: 'https://page.example/app/' } });
  const told = async (options, language = 'python') => {
    const { executor, workers } = fakeExecutor({ languages: [language], ...options });
    const run = executor.execute('x', language);
    await settle();
    executor.dispose();
    await run;
    return workers[0].messages[0].stdlib;
  };
  assert.deepEqual(await told(at(URL_)), { url: URL_, blob: null });
  assert.deepEqual(await told(at(new URL(URL_))), { url: URL_, blob: null });
  assert.deepEqual(await told(at('lib/a.wasm')), { url: 'https://page.example/app/lib/a.wasm', blob: null });
  assert.match((await told({})).url, /^file:.*\/build\/python-stdlib\.wasm$/);
  assert.deepEqual(await told(at('https://')), { url: null, blob: null });
  assert.equal(await told({}, 'javascript'), null);
});

timed('the deadline stands still during a download, and what the program had left is what it has left', async () => {
  const { executor, workers } = await warmExecutor();
  const run = executor.execute('import rare', 'python', 1000);
  mock.timers.tick(500);
  workers[0].fetching(400);
  mock.timers.tick(60_000);
  assert.equal(await stateOf(run), 'pending');
  workers[0].fetched(archive());
  mock.timers.tick(599);
  assert.equal(await stateOf(run), 'pending');
  mock.timers.tick(1);
  const { status, executionTime } = await run;
  assert.equal(status, 'timeout');
  assert.ok(executionTime >= 400 && executionTime < 1000, `${executionTime}`);
  executor.dispose();
});

timed('a run has one download: it cannot stretch its deadline by another, and the next run has one again', async () => {
  const { executor, workers } = await warmExecutor();
  const first = executor.execute('x', 'python', 1000);
  workers[0].fetching(0);
  workers[0].fetching(0);
  workers[0].fetched(archive());
  workers[0].fetched(archive());
  mock.timers.tick(999);
  workers[0].fetching(0);
  mock.timers.tick(1);
  assert.equal((await first).status, 'timeout');

  await settle();
  workers[2].ready();
  for (let round = 0; round < 2; round++) {
    const next = executor.execute('x', 'python', 1000);
    workers[1].fetching(0);
    mock.timers.tick(2000);
    assert.equal(await stateOf(next), 'pending');
    workers[1].finish();
    assert.equal((await next).status, 'ok');
  }
  executor.dispose();
});

timed('a program whose time is up gets no more of it, and a claim of less than none is not believed', async () => {
  const { executor, workers } = await warmExecutor();
  const late = executor.execute('x', 'python', 1000);
  workers[0].fetching(1000);
  workers[0].fetched(archive());
  mock.timers.tick(1000);
  assert.equal((await late).status, 'timeout');
  const early = executor.execute('x', 'python', 1000);
  workers[1].fetching(-1e9);
  workers[1].fetched(archive());
  mock.timers.tick(1000);
  assert.equal((await early).status, 'timeout');
  executor.dispose();
});

timed('no timer outlives what it was for', async () => {
  const { executor, workers } = await warmExecutor();
  // Its time was up, so its clock went on.
  const first = executor.execute('x', 'python', 1000);
  workers[0].fetching(1000);
  workers[0].fetched(archive());
  workers[0].finish();
  await first;
  mock.timers.tick(100_000);
  assert.equal(workers[0].terminated, false);
  // It may run for much longer than a download.
  const second = executor.execute('x', 'python', 600_000);
  workers[0].fetching(0);
  workers[0].fetched(archive());
  mock.timers.tick(599_999);
  assert.equal(await stateOf(second), 'pending');
  workers[0].finish();
  assert.equal((await second).status, 'ok');
  executor.dispose();
});

timed('a page that was blocked hears of the download that waited behind its timer', async () => {
  const { executor, workers } = await warmExecutor();
  const run = executor.execute('x', 'python', 1000);
  const clock = mock.method(performance, 'now', () => 1e9);
  mock.timers.tick(1000);
  workers[0].fetching(100);
  mock.timers.tick(10_000);
  assert.equal(await stateOf(run), 'pending');
  workers[0].fetched(archive());
  clock.mock.restore();
  mock.timers.tick(899);
  workers[0].finish('in time');
  assert.deepEqual([(await run).status, (await run).stdout], ['ok', 'in time']);
  executor.dispose();
});

timed('a download that never ends is ended, and the next run is served', async () => {
  const { executor, workers, alive } = await warmExecutor(at(URL_));
  const run = executor.execute('x', 'python', 1000);
  const rejected = assert.rejects(run, { name: 'EngineLoadError', message: /cdn\.example\/python-stdlib\.wasm did not arrive within 70 seconds.*assets\.stdlibUrl\.python/ });
  workers[0].fetching();
  mock.timers.tick(69_999);
  assert.equal(await stateOf(run), 'pending');
  mock.timers.tick(1);
  await rejected;
  assert.deepEqual([workers[0].terminated, workers[0].listeners], [true, 0]);
  await settle();
  assert.equal(alive().length, 2);
  const next = executor.execute('y', 'python');
  workers[1].finish('fine');
  assert.equal((await next).stdout, 'fine');
  executor.dispose();
});

timed('a run without its library is the host\'s mistake, and the worker lives on', async () => {
  const { executor, workers } = await warmExecutor(at(URL_));
  const heard = [];
  const run = executor.execute(py({ onOutput: ({ text }) => heard.push(text) }));
  workers[0].print('before');
  workers[0].fetching();
  workers[0].lacking(`The standard library at ${URL_} was answered with status 404, content type text/html.`);
  workers[0].lacking('again');
  await assert.rejects(run, (error) => {
    assert.deepEqual([error.name, error.code], ['EngineLoadError', 'engine-load']);
    assert.ok(error.message.includes(`${URL_} was answered with status 404, content type text/html. Serve dist/python-stdlib.wasm of the package`), error.message);
    assert.match(error.message, /assets\.stdlibUrl\.python to where it is; .*optimizeDeps: \{ exclude: \['sandglass'\] \}.*connect-src/);
    assert.ok(error.message.endsWith(error.cure));
    return true;
  });
  assert.deepEqual(heard, ['before']);
  assert.equal(executor.getStatistics().totalExecutions, 0);
  // It is not restored yet, so the spare gets the next run.
  const second = executor.execute('second', 'python');
  assert.equal(workers[1].current.request.code, 'second');
  workers[0].restored();
  workers[1].finish();
  await second;
  const third = executor.execute('third', 'python', 1000);
  assert.equal(workers[0].current.request.code, 'third');
  mock.timers.tick(70_000);
  assert.equal((await third).status, 'timeout', 'its deadline does not stand still, and the timer of the download is gone');
  executor.dispose();
});

timed('a result in the middle of a download ends that too', async () => {
  const { executor, workers } = await warmExecutor();
  const run = executor.execute('x', 'python', 1000);
  workers[0].fetching();
  workers[0].finish('over');
  assert.equal((await run).stdout, 'over');
  mock.timers.tick(100_000);
  assert.equal(workers[0].terminated, false);
  executor.dispose();
});

timed('abort, dispose and a crash during a download', async () => {
  const ends = {
    cancelled: (executor, controller) => controller.abort(),
    'cancelled ': (executor) => executor.dispose(),
    crashed: (executor, controller, worker) => worker.fail('killed'),
  };
  for (const [status, end] of Object.entries(ends)) {
    const { executor, workers } = await warmExecutor();
    const controller = new AbortController();
    const run = executor.execute(py({ signal: controller.signal, limits: { timeoutMs: 1000 } }));
    workers[0].fetching();
    end(executor, controller, workers[0]);
    assert.equal((await run).status, status.trim());
    assert.equal(workers[0].terminated, true);
    // Nothing is left that could still go off.
    mock.timers.tick(100_000);
    await settle();
    executor.dispose();
  }
});

timed('messages about another run, and from nowhere, change nothing', async () => {
  const { executor, workers } = await warmExecutor();
  workers[0].say({ type: 'fetching', run: 0, executionTime: 0 });
  workers[0].say({ type: 'fetched', run: 0, blob: archive() });
  workers[0].say({ type: 'lacking', run: 0, message: 'x' });
  const run = executor.execute('x', 'python', 1000);
  const other = workers[0].current.run + 1;
  workers[0].fetching(0, other);
  workers[0].fetched(archive());
  workers[0].lacking('x', other);
  mock.timers.tick(999);
  assert.equal(await stateOf(run), 'pending');
  assert.equal(given(workers[1]).length, 0);
  mock.timers.tick(1);
  assert.equal((await run).status, 'timeout');
  executor.dispose();
});

timed('what one worker has fetched, every other one gets: those that are there, and those that come', async () => {
  const { executor, workers } = await warmExecutor({ poolSize: 2, ...at(URL_) });
  const endless = executor.execute('x', 'python', 1000);
  workers[0].fetching();
  workers[0].fetched(archive());
  assert.equal(given(workers[0]).length, 0);
  assert.deepEqual(given(workers[1]).map(({ blob }) => blob.size), [100]);
  mock.timers.tick(1000);
  assert.equal((await endless).status, 'timeout');
  await settle();
  // The one that takes its place, after it was killed.
  assert.equal(workers[2].messages[0].stdlib.blob.size, 100);
  assert.equal(workers[2].messages[0].stdlib.url, URL_);

  // Two at once: the second file is not spread.
  workers[2].ready();
  const runs = [executor.execute('a', 'python'), executor.execute('b', 'python')];
  workers[1].fetching();
  workers[1].fetched(archive());
  assert.equal(given(workers[2]).length, 0);
  workers[1].finish();
  workers[2].finish();
  await Promise.all(runs);
  executor.dispose();
});

timed('a worker that has fetched a wrong file gets the right one from another', async () => {
  const { executor, workers } = await warmExecutor(at(URL_));
  const refused = executor.execute('a', 'python');
  workers[0].fetching();
  workers[0].fetched(archive());
  workers[0].lacking('The standard library is of another version.');
  await assert.rejects(refused, { name: 'EngineLoadError' });
  const next = executor.execute('b', 'python');
  workers[0].restored();
  workers[1].fetching();
  workers[1].fetched(archive());
  workers[1].finish();
  await next;
  assert.deepEqual(given(workers[0]).map(({ blob }) => blob?.size ?? null), [null, 100]);
  executor.dispose();
});

timed('a worker that starts while the library arrives gets it', async () => {
  const { executor, workers } = fakeExecutor({ poolSize: 2, ...at(URL_) });
  const first = executor.execute('a', 'python');
  await settle();
  workers[0].ready();
  await settle();
  assert.equal(workers[1].messages[0].stdlib.blob, null);
  workers[0].fetching();
  workers[0].fetched(archive());
  assert.deepEqual(workers[1].messages.map((message) => message.type), ['load', 'stdlib']);
  workers[0].finish();
  await first;
  executor.dispose();
});

timed('a library that an engine refuses is forgotten by all, one that another worker could not fetch is not', async () => {
  const after = async (end) => {
    const { executor, workers } = await warmExecutor({ poolSize: 2, ...at(URL_) });
    const runs = [executor.execute('a', 'python'), executor.execute('b', 'python')];
    await settle();
    workers[2].ready();
    workers[0].fetching();
    workers[1].fetching();
    workers[0].fetched(archive());
    end(workers);
    await Promise.allSettled(runs);
    const told = given(workers[2]).map(({ blob }) => blob?.size);
    workers[2].fail('killed');
    const next = executor.execute('c', 'python');
    await settle();
    const { blob } = workers[3].messages[0].stdlib;
    executor.dispose();
    await next;
    return [...told, blob?.size];
  };
  const refused = await after((workers) => (workers[0].lacking('It belongs to another version.'), workers[1].result()));
  assert.deepEqual(refused, [100, undefined, undefined]);
  const unfetched = await after((workers) => (workers[1].lacking('It was not there.'), workers[0].result()));
  assert.deepEqual(unfetched, [100, 100]);
});

timed('bytes at hand are what every worker gets, copied; nothing is fetched, and nothing forgotten', async (t) => {
  const asked = fakeServer(t, missing);
  for (const make of [(bytes) => bytes, (bytes) => bytes.buffer]) {
    const bytes = wasmOf(100);
    bytes[50] = 7;
    const { executor, workers } = await warmExecutor({ assets: { stdlibBinary: { python: make(bytes) } } });
    const { url, blob } = workers[0].messages[0].stdlib;
    bytes.fill(9);
    assert.equal(url, null);
    const held = new Uint8Array(await blob.arrayBuffer());
    assert.deepEqual([held.length, held[1], held[50]], [100, 0x61, 7]);
    await executor.initialize({ stdlib: true });
    const run = executor.execute('x', 'python');
    workers[0].lacking('The standard library cannot be used: it belongs to another version.');
    await assert.rejects(run, { name: 'EngineLoadError', message: /assets\.stdlibBinary\.python/ });
    workers[0].fail('killed');
    const next = executor.execute('y', 'python');
    await settle();
    assert.equal(workers[2].messages[0].stdlib.blob.size, 100);
    executor.dispose();
    await next;
  }
  assert.deepEqual(asked, []);
});

timed('nothing is prefetched that was not asked for', async (t) => {
  const asked = fakeServer(t, wasm());
  const { executor, workers } = await warmExecutor(at(URL_));
  mock.timers.tick(100_000);
  await settle();
  const run = executor.execute('x', 'python');
  workers[0].finish();
  await run;
  assert.deepEqual(asked, []);
  executor.dispose();
});

timed('a prefetch waits for the engine, then for an idle page, and is one', async (t) => {
  const asked = fakeServer(t, wasm());
  const { executor, workers } = fakeExecutor({ prefetch: true, ...at(URL_) });
  const ready = executor.initialize();
  await settle();
  mock.timers.tick(100_000 - 60_000);
  assert.deepEqual(asked, []);
  workers[0].ready();
  await ready;
  await settle();
  assert.deepEqual(asked, [], 'the page is not idle yet');
  mock.timers.tick(1000);
  await until(() => given(workers[0]).length === 1);
  workers[1].ready();
  mock.timers.tick(1000);
  await settle();
  assert.deepEqual(asked, [URL_]);
  assert.equal((given(workers[1])[0]?.blob ?? workers[1].messages[0].stdlib.blob).size, 100);
  executor.dispose();
});

timed('a prefetch asks the browser when the page is idle', async (t) => {
  const asked = fakeServer(t, wasm());
  let idle;
  fakeGlobals(t, { requestIdleCallback: (callback) => (idle = callback) });
  const { executor, workers } = await warmExecutor({ prefetch: true, ...at(URL_) });
  mock.timers.tick(100_000);
  await settle();
  assert.deepEqual(asked, []);
  idle();
  await until(() => given(workers[0]).length === 1);
  executor.dispose();

  const disposed = await warmExecutor({ prefetch: true, ...at(URL_) });
  disposed.executor.dispose();
  idle();
  await settle();
  assert.deepEqual(asked, [URL_]);
});

timed('a prefetch that fails says nothing, and the run that needs the library has it fetched', async (t) => {
  const asked = fakeServer(t, missing);
  const { executor, workers } = await warmExecutor({ prefetch: true, ...at(URL_) });
  mock.timers.tick(1000);
  await settle();
  assert.deepEqual(asked, [URL_]);
  const run = executor.execute('x', 'python');
  workers[0].fetching();
  workers[0].fetched(archive());
  workers[0].finish('fine');
  assert.equal((await run).stdout, 'fine');
  executor.dispose();
});

timed('a prefetch that failed is not tried with every worker that starts', async (t) => {
  const asked = fakeServer(t, missing);
  const { executor, workers } = await warmExecutor({ prefetch: true, ...at(URL_) });
  mock.timers.tick(1000);
  await settle();
  const run = executor.execute('x', 'python', 1000);
  mock.timers.tick(1000);
  await run;
  await settle();
  workers[2].ready();
  mock.timers.tick(1000);
  await settle();
  assert.equal(asked.length, 1);
  executor.dispose();
});

timed('initialize with stdlib waits for it, loads it once, and gives it to the workers', async (t) => {
  const asked = fakeServer(t, wasm());
  const { executor, workers } = await warmExecutor(at(URL_));
  await Promise.all([executor.initialize({ stdlib: true }), executor.initialize({ stdlib: true })]);
  await executor.initialize({ stdlib: true });
  assert.deepEqual(asked, [URL_]);
  for (const worker of workers) assert.deepEqual(given(worker).map(({ blob }) => blob.size), [100]);
  executor.dispose();
});

const failures = [
  ['is not there', missing, /library at https:\/\/cdn\.example\/python-stdlib\.wasm was answered with status 404, content type text\/plain/],
  ['is a page of HTML', html, /is not WebAssembly: it begins with "<!doctype html>" \(status 200, content type text\/html\)/],
  ['is empty', wasm(new Uint8Array(0)), /begins with nothing/],
  ['is out of reach', offline, /could not be fetched from https:\/\/cdn\.example\/python-stdlib\.wasm: TypeError: Failed to fetch/],
  [
    'breaks off',
    () => new Response(new ReadableStream({ start: (it) => it.enqueue(wasmOf(100)), pull: (it) => it.error(new TypeError('network error')) })),
    /broke off: TypeError: network error/,
  ],
];
for (const [what, answer, message] of failures) {
  timed(`initialize with a stdlib that ${what} rejects with the cure, and tries again the next time`, async (t) => {
    const asked = fakeServer(t, answer, wasm());
    const { executor, workers } = await warmExecutor(at(URL_));
    await assert.rejects(executor.initialize({ stdlib: true }), (error) => {
      assert.equal(error.name, 'EngineLoadError');
      assert.match(error.message, message);
      assert.match(error.message, /Serve dist\/python-stdlib\.wasm of the package.*assets\.stdlibUrl\.python/);
      return true;
    });
    await executor.initialize();
    assert.equal(given(workers[0]).length, 0);
    await executor.initialize({ stdlib: true });
    assert.equal(asked.length, 2);
    assert.equal(given(workers[0]).length, 1);
    executor.dispose();
  });
}

timed('initialize with a stdlib that a worker fetches meanwhile, and the page cannot', async (t) => {
  let body;
  fakeServer(t, () => new Response(new ReadableStream({ start: (stream) => (body = stream) })));
  const { executor, workers } = await warmExecutor(at(URL_));
  const initialize = async () => {
    const events = [];
    await executor.initialize({ stdlib: true, onProgress: (event) => events.push(event) });
    return events;
  };
  const ready = initialize();
  await settle();
  body.enqueue(wasmOf(64));
  await settle();
  const run = executor.execute('x', 'python');
  workers[0].fetching();
  workers[0].fetched(archive());
  workers[0].finish();
  await run;
  body.enqueue(new Uint8Array(10));
  await settle();
  body.error(new TypeError('network error'));
  for (const events of [await ready, await initialize()]) {
    assert.deepEqual([events.at(-1).phase, events.at(-1).loaded], ['ready', events.at(-1).total]);
  }
  executor.dispose();
});

timed('dispose ends a load of the page\'s', async (t) => {
  fakeServer(t, () => new Promise(() => {}));
  const { executor } = await warmExecutor(at(URL_));
  const ready = executor.initialize({ stdlib: true });
  await settle();
  executor.dispose();
  await assert.rejects(ready, { name: 'EngineLoadError', message: /AbortError/ });
});

test('a page without JavaScript\'s Python never hears of it', async (t) => {
  const asked = fakeServer(t, missing);
  const { executor, workers } = fakeExecutor({ languages: ['javascript'], prefetch: true, assets: { wasmModule: { javascript: emptyModule } } });
  const ready = executor.initialize({ stdlib: true });
  await settle();
  workers[0].ready();
  await ready;
  assert.deepEqual(asked, []);
  executor.dispose();
});
