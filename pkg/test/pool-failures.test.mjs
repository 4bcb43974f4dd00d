// Workers that die, or never live.

import assert from 'node:assert/strict';
import { mock } from 'node:test';
import { fakeExecutor, settle, stateOf, timed, warmExecutor } from './fake-worker.mjs';

for (const [how, fail] of [['throws', (worker) => worker.fail('Uncaught out of memory')], ['garbles', (worker) => worker.garble()], ['vanishes', (worker) => worker.vanish()]]) {
  timed(`a worker that ${how} while it runs: crashed, replaced, the next run is served`, async () => {
    const { executor, workers } = await warmExecutor();
    const run = executor.execute('x', 'python');
    workers[0].print('so far');
    fail(workers[0]);
    const result = await run;
    assert.deepEqual([result.status, result.exitCode, result.stdout, result.exception], ['crashed', 134, 'so far', null]);
    assert.equal(workers[0].terminated, true);
    assert.equal(workers.length, 3);
    const next = executor.execute('y', 'python');
    workers[1].finish();
    assert.equal((await next).status, 'ok');
    executor.dispose();
  });
}

timed('a worker that cannot start: a typed error, no worker left, the next call tries again', async () => {
  const { executor, workers, alive } = fakeExecutor({ poolSize: 2 });
  const runs = [executor.execute('a', 'python'), executor.execute('b', 'python'), executor.execute('c', 'python'), executor.initialize()];
  const ends = Promise.allSettled(runs);
  await settle();
  for (const worker of workers) worker.fail(undefined);
  for (const { reason } of await ends) {
    assert.equal(reason.name, 'EngineLoadError');
    assert.match(reason.message, /assets\.workerUrl/);
    assert.match(reason.message, /optimizeDeps: \{ exclude: \['sandglass'\] \}/);
  }
  await settle();
  assert.equal(workers.length, 2);
  assert.equal(alive().length, 0);
  const again = executor.execute('d', 'python');
  await settle();
  assert.equal(workers.length, 3);
  workers[2].ready();
  workers[2].finish();
  assert.equal((await again).status, 'ok');
  executor.dispose();
});

timed('an engine that fails inside its worker', async () => {
  const { executor, workers, alive } = fakeExecutor();
  const run = executor.execute('a', 'python');
  await settle();
  workers[0].say({ type: 'failed', message: 'RuntimeError: unreachable' });
  await assert.rejects(run, { name: 'EngineLoadError', message: /RuntimeError: unreachable/ });
  assert.equal(alive().length, 0);
});

timed('a worker that never answers', async () => {
  const { executor, alive } = fakeExecutor();
  const run = executor.execute('a', 'python');
  const rejected = assert.rejects(run, { name: 'EngineLoadError', message: /60 seconds/ });
  await settle();
  mock.timers.tick(60_000);
  await rejected;
  assert.equal(alive().length, 0);
});

timed('createWorker that throws, or returns something else', async () => {
  for (const createWorker of [() => { throw new Error('no workers today'); }, () => undefined, () => ({}), () => Promise.reject(new Error('none'))]) {
    const { executor } = fakeExecutor({ assets: { createWorker } });
    await assert.rejects(executor.execute('a', 'python'), { name: 'EngineLoadError', message: /createWorker/ });
  }
});

timed('a spare that cannot start is not tried for ever', async () => {
  const { executor, workers } = fakeExecutor();
  const run = executor.execute('a', 'python');
  await settle();
  workers[0].ready();
  await settle();
  workers[1].fail('no more workers');
  await settle();
  assert.equal(workers.length, 2);
  workers[0].finish();
  assert.equal((await run).status, 'ok');
  await settle();
  assert.equal(workers.length, 2);
  // The next request tries the spare again, and is served by the worker that is there.
  const next = executor.execute('b', 'python');
  await settle();
  assert.equal(workers.length, 3);
  workers[0].finish();
  workers[2].fail('no more workers');
  assert.equal((await next).status, 'ok');
  executor.dispose();
});

timed('a worker that dies while it is idle is not replaced for ever', async () => {
  const { executor, workers } = await warmExecutor();
  workers[0].fail('killed');
  workers[1].fail('killed');
  await settle();
  assert.equal(workers.length, 2);
  const run = executor.execute('x', 'python');
  await settle();
  assert.equal(workers.length, 3);
  workers[2].ready();
  workers[2].finish();
  assert.deepEqual([(await run).status, (await run).metadata.startup], ['ok', 'cold']);
  executor.dispose();
});

timed('runs that wait are served by the workers there are, when another one cannot start', async () => {
  const { executor, workers } = fakeExecutor({ poolSize: 2 });
  const first = executor.execute('a', 'python');
  await settle();
  workers[0].ready();
  await settle();
  const second = executor.execute('b', 'python');
  await settle();
  workers[1].fail('no more workers');
  await settle();
  assert.equal(await stateOf(second), 'pending');
  workers[0].finish();
  assert.equal(workers[0].current.request.code, 'b');
  workers[0].finish();
  assert.deepEqual([(await first).status, (await second).status], ['ok', 'ok']);
  executor.dispose();
});

timed('when the last worker goes and another cannot start, what waits is told', async () => {
  const { executor, workers, alive } = fakeExecutor();
  const first = executor.execute('a', 'python', 1000);
  const second = executor.execute('b', 'python', 1000);
  await settle();
  workers[0].ready();
  await settle();
  workers[1].fail('no more workers');
  mock.timers.tick(1000);
  assert.equal((await first).status, 'timeout');
  await settle();
  assert.equal(workers.length, 3);
  workers[2].fail('no more workers');
  await assert.rejects(second, { name: 'EngineLoadError' });
  await settle();
  assert.equal(workers.length, 3);
  assert.equal(alive().length, 0);
});
