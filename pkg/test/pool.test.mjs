import assert from 'node:assert/strict';
import { mock } from 'node:test';
import { fakeExecutor, FakeWorker, py, settle, stateOf, timed, warmExecutor } from './fake-worker.mjs';

timed('workers start when they are needed, the spare after the first one is ready', async () => {
  const { executor, workers } = fakeExecutor({ poolSize: 2 });
  await settle();
  assert.equal(workers.length, 0);
  const run = executor.execute('print(1)', 'python');
  await settle();
  assert.equal(workers.length, 1);
  assert.deepEqual(workers[0].messages.map((message) => message.type), ['load']);
  assert.equal(workers[0].messages[0].engine, 'python');
  workers[0].ready();
  assert.equal(workers[0].current.request.code, 'print(1)');
  await settle();
  assert.equal(workers.length, 2);
  workers[0].finish('1\n');
  const result = await run;
  assert.equal(result.stdout, '1\n');
  assert.equal(result.metadata.startup, 'cold');
  assert.deepEqual([result.metadata.runtime, result.metadata.version], ['FakePython 1.0', '3.99']);
  assert.equal(workers.length, 2);
  executor.dispose();
});

timed('the first worker is warmed up, unless a program waits for it', async () => {
  const warmUps = (workers) => workers.map((worker) => worker.messages[0].warmUp);
  const early = await warmExecutor();
  assert.deepEqual(warmUps(early.workers), [true, false]);
  early.executor.dispose();
  const late = fakeExecutor();
  const run = late.executor.execute('print(1)', 'python');
  await settle();
  late.workers[0].ready();
  late.workers[0].finish();
  await run;
  await settle();
  assert.deepEqual(warmUps(late.workers), [false, false]);
  late.executor.dispose();
});

timed('a thousand runs leave the workers as they are', async () => {
  const { executor, workers, alive } = await warmExecutor();
  for (let i = 0; i < 1000; i++) {
    const run = executor.execute('x', 'python');
    workers[0].finish('y');
    assert.equal((await run).metadata.startup, 'warm');
  }
  assert.equal(workers.length, 2);
  assert.equal(alive().length, 2);
  executor.dispose();
});

timed('the deadline counts from the start of the run, not of the engine', async () => {
  const { executor, workers } = fakeExecutor();
  const run = executor.execute('x', 'python', 1000);
  await settle();
  mock.timers.tick(30_000);
  assert.equal(await stateOf(run), 'pending');
  workers[0].ready();
  mock.timers.tick(999);
  assert.equal(await stateOf(run), 'pending');
  mock.timers.tick(1);
  assert.equal((await run).status, 'timeout');
  executor.dispose();
});

timed('at the deadline: terminated, what was printed is told, the spare takes over, a new one starts', async () => {
  const { executor, workers, alive } = await warmExecutor();
  const run = executor.execute('x', 'python', 5000);
  const worker = workers[0];
  worker.print('a\n');
  worker.print('b\n', 'stderr');
  mock.timers.tick(5000);
  const result = await run;
  assert.equal(worker.terminated, true);
  assert.equal(worker.listeners, 0);
  assert.deepEqual(
    [result.status, result.exitCode, result.error, result.stdout, result.stderr, result.output, result.success, result.metadata.timeoutHit],
    ['timeout', 124, 'Execution timeout: exceeded 5000ms', 'a\n', 'b\n', 'a\nb\n', false, true],
  );
  assert.ok(result.executionTime > 0);
  assert.equal(workers.length, 3);
  const next = executor.execute('y', 'python');
  assert.equal(workers[1].current.request.code, 'y');
  workers[1].finish('z');
  assert.deepEqual([(await next).stdout, (await next).metadata.startup], ['z', 'warm']);
  assert.equal(alive().length, 2);
  executor.dispose();
});

timed('a result just before the deadline wins, once', async () => {
  const { executor, workers } = await warmExecutor();
  const run = executor.execute('x', 'python', 1000);
  mock.timers.tick(999);
  workers[0].finish('in time');
  mock.timers.tick(10_000);
  assert.equal((await run).status, 'ok');
  assert.equal(workers[0].terminated, false);
  assert.equal(executor.getStatistics().totalExecutions, 1);
  executor.dispose();
});

timed('a page that was blocked hears the result that waited behind its timer', async () => {
  const { executor, workers } = await warmExecutor();
  const run = executor.execute('x', 'python', 1000);
  const clock = mock.method(performance, 'now', () => 1e9);
  mock.timers.tick(1000);
  assert.equal(await stateOf(run), 'pending');
  workers[0].finish('in time');
  clock.mock.restore();
  mock.timers.tick(1000);
  assert.equal((await run).status, 'ok');

  const late = executor.execute('x', 'python', 1000);
  const clockAgain = mock.method(performance, 'now', () => 1e9);
  mock.timers.tick(1000);
  mock.timers.tick(1);
  clockAgain.mock.restore();
  assert.equal((await late).status, 'timeout');
  assert.equal(workers[0].terminated, true);
  executor.dispose();
});

timed('a result that took longer than the deadline is a timeout, whoever notices', async () => {
  const { executor, workers } = await warmExecutor();
  const run = executor.execute('x', 'python', 1000);
  workers[0].result({ exitCode: 0 }, undefined, 1001);
  const result = await run;
  assert.deepEqual([result.status, result.exitCode, result.executionTime], ['timeout', 124, 1001]);
  assert.equal(workers[0].terminated, false);
  executor.dispose();
});

timed('messages that come late, or twice, or with a wrong number, change nothing', async () => {
  const { executor, workers } = await warmExecutor();
  const worker = workers[0];
  const chunks = [];
  const first = executor.execute(py({ onOutput: (chunk) => chunks.push(chunk.text) }));
  const number = worker.current.run;
  worker.print('other', 'stdout', number + 1);
  worker.result({}, number + 1);
  worker.restored({ run: number });
  assert.equal(await stateOf(first), 'pending');
  worker.print('mine');
  worker.result();
  worker.print('after its end');
  worker.result({ status: 'error', exitCode: 1 });
  assert.deepEqual([(await first).status, (await first).stdout], ['ok', 'mine']);
  // It is not restored yet, so the spare gets the next run.
  const second = executor.execute('second', 'python');
  assert.equal(workers[1].current.request.code, 'second');
  worker.restored({ run: number + 7 });
  const third = executor.execute('third', 'python');
  worker.restored();
  assert.equal(worker.runs.length, 1);
  workers[1].finish();
  await second;
  assert.equal(worker.current.request.code, 'third');
  worker.print('from before', 'stdout', number);
  worker.finish('3');
  assert.equal((await third).stdout, '3');
  assert.deepEqual(chunks, ['mine']);
  for (const nonsense of [null, undefined, 5, 'ready', {}, { type: 'webpackHotUpdate' }]) worker.say(nonsense);
  worker.ready();
  assert.equal(executor.getStatistics().totalExecutions, 3);
  executor.dispose();
});

timed('no run starts on a worker that is not restored', async () => {
  const { executor, workers } = fakeExecutor();
  const first = executor.execute('first', 'python');
  await settle();
  workers[0].ready();
  workers[0].result();
  await first;
  const second = executor.execute('second', 'python');
  await settle();
  assert.equal(workers[0].runs.length, 1);
  workers[0].restored({ run: workers[0].current.run + 1 });
  assert.equal(workers[0].runs.length, 1);
  workers[0].restored();
  assert.equal(workers[0].runs.length, 2);
  workers[0].finish();
  assert.equal((await second).metadata.startup, 'warm');
  executor.dispose();
});

timed('runs beyond the slots wait in line, and their timeout with them', async () => {
  const { executor, workers } = await warmExecutor();
  const order = [];
  const runs = ['a', 'b', 'c'].map((code) => executor.execute(code, 'python', 100).then((result) => order.push(code) && result));
  await settle();
  assert.deepEqual(workers.map((worker) => worker.runs.length), [1, 0]);
  mock.timers.tick(90);
  workers[0].result();
  assert.equal(workers[1].current.request.code, 'b');
  mock.timers.tick(90);
  workers[1].result();
  workers[0].restored();
  assert.equal(workers[0].current.request.code, 'c');
  mock.timers.tick(90);
  workers[0].finish();
  const results = await Promise.all(runs);
  assert.deepEqual(results.map((result) => result.status), ['ok', 'ok', 'ok']);
  assert.deepEqual(order, ['a', 'b', 'c']);
  executor.dispose();
});

timed('as many run at once as there are slots, each language by itself', async () => {
  const { executor, workers, alive } = fakeExecutor({ poolSize: 2, languages: ['python', 'javascript'] });
  const runs = Array.from({ length: 4 }, (_, i) => executor.execute(`p${i}`, 'python'));
  await settle();
  assert.equal(workers.length, 2);
  workers[0].ready();
  await settle();
  assert.equal(workers.length, 2, 'no spare beside a start that somebody waits for');
  workers[1].ready();
  await settle();
  assert.equal(workers.length, 3);
  workers[2].ready();
  assert.equal(workers[2].runs.length, 0);
  runs.push(executor.execute('j', 'javascript'));
  await settle();
  assert.equal(workers[3].messages[0].engine, 'javascript');
  workers[3].ready();
  await settle();
  for (let round = 0; round < 3; round++) for (const worker of workers.slice(0, 4)) if (worker.runs.length > (worker.finished ?? 0)) {
    worker.finished = worker.runs.length;
    worker.finish();
  }
  await Promise.all(runs);
  await settle();
  assert.equal(alive().length, 5);
  assert.deepEqual(executor.getStatistics().byLanguage, { python: 4, javascript: 1, typescript: 0 });
  executor.dispose();
});

timed('abort: before it starts, in line, and while it runs', async () => {
  const { executor, workers } = fakeExecutor();
  const before = await executor.execute(py({ signal: AbortSignal.abort() }));
  assert.deepEqual([before.status, before.exitCode, before.executionTime, before.success], ['cancelled', 130, 0, false]);
  assert.equal(before.metadata.runtime, 'RustPython');
  await settle();
  assert.equal(workers.length, 0);

  const [first, second] = [new AbortController(), new AbortController()];
  const running = executor.execute(py({ code: 'a', signal: first.signal }));
  const queued = executor.execute(py({ code: 'b', signal: second.signal }));
  const third = executor.execute(py({ code: 'c' }));
  await settle();
  workers[0].ready();
  await settle();
  workers[1].ready();
  second.abort();
  assert.equal((await queued).status, 'cancelled');
  assert.equal(workers[0].terminated, false);
  workers[0].print('so far');
  first.abort();
  const result = await running;
  assert.deepEqual([result.status, result.exitCode, result.error, result.stdout], ['cancelled', 130, 'Execution cancelled', 'so far']);
  assert.equal(workers[0].terminated, true);
  assert.equal(workers[1].current.request.code, 'c');
  workers[1].finish();
  await third;
  executor.dispose();
});

timed('abort while the engine starts; a signal that outlives its run is let go of', async () => {
  const { executor, workers } = fakeExecutor();
  const controller = new AbortController();
  const listening = new Set();
  const signal = {
    get aborted() { return controller.signal.aborted; },
    addEventListener(type, listener) { listening.add(listener); controller.signal.addEventListener(type, listener); },
    removeEventListener(type, listener) { listening.delete(listener); controller.signal.removeEventListener(type, listener); },
  };
  const run = executor.execute(py({ signal }));
  await settle();
  controller.abort();
  assert.equal((await run).status, 'cancelled');
  assert.equal(listening.size, 0);
  workers[0].ready();
  assert.equal(workers[0].runs.length, 0);
  const next = executor.execute('x', 'python');
  workers[0].finish();
  assert.equal((await next).status, 'ok');
  executor.dispose();
});

timed('a request that disposes of its executor while it is read', async () => {
  const signals = [
    (executor) => ({ get aborted() { executor.dispose(); return false; }, addEventListener() {}, removeEventListener() {} }),
    (executor) => ({ aborted: false, addEventListener: () => executor.dispose(), removeEventListener() {} }),
    () => ({ aborted: false, addEventListener: (_, listener) => listener(), removeEventListener() {} }),
  ];
  const ends = [];
  for (const make of signals) {
    const { executor, workers } = fakeExecutor();
    ends.push(await executor.execute(py({ signal: make(executor) })).then((result) => result.status, (error) => error.name));
    await settle();
    assert.equal(workers.length, 0);
  }
  assert.deepEqual(ends, ['DisposedError', 'cancelled', 'cancelled']);
});

timed('a signal that throws is the host\'s mistake', async () => {
  const { executor, workers } = fakeExecutor();
  const signal = { aborted: false, addEventListener() { throw new Error('no'); }, removeEventListener() {} };
  await assert.rejects(executor.execute(py({ signal })), { name: 'InvalidRequestError', field: 'signal' });
  await settle();
  assert.equal(workers.length, 0);
});

timed('dispose: everything ends, once, and nothing comes after it', async () => {
  const { executor, workers, alive } = await warmExecutor();
  const runs = [executor.execute('a', 'python'), executor.execute('b', 'python')];
  await settle();
  workers[0].print('so far');
  executor.dispose();
  executor.dispose();
  const results = await Promise.all(runs);
  assert.deepEqual(results.map((result) => result.status), ['cancelled', 'cancelled']);
  assert.equal(results[0].stdout, 'so far');
  assert.equal(alive().length, 0);
  assert.ok(workers.every((worker) => worker.listeners === 0));
  mock.timers.tick(700_000);
  await settle();
  assert.equal(workers.length, 2);
  await assert.rejects(executor.execute('x', 'python'), { name: 'DisposedError', code: 'disposed' });
  await assert.rejects(executor.initialize(), { name: 'DisposedError' });
});

timed('dispose while an engine starts, and while a worker is still being made', async () => {
  const starting = fakeExecutor();
  const run = starting.executor.execute('x', 'python');
  const ready = starting.executor.initialize();
  await settle();
  starting.executor.dispose();
  assert.equal((await run).status, 'cancelled');
  await assert.rejects(ready, { name: 'DisposedError' });
  assert.equal(starting.alive().length, 0);

  const worker = new FakeWorker();
  let deliver;
  const { executor } = fakeExecutor({ assets: { createWorker: () => new Promise((resolve) => (deliver = () => resolve(worker))) } });
  const pending = executor.execute('x', 'python');
  await settle();
  executor.dispose();
  deliver();
  assert.equal((await pending).status, 'cancelled');
  await settle();
  assert.equal(worker.terminated, true);
});

timed('dispose from within onOutput', async () => {
  const { executor, workers } = await warmExecutor();
  const seen = [];
  const run = executor.execute(py({ onOutput: (chunk) => { seen.push(chunk.text); executor.dispose(); } }));
  workers[0].say({ type: 'output', run: workers[0].current.run, chunks: [{ stream: 'stdout', text: '1' }, { stream: 'stderr', text: '2' }] });
  assert.deepEqual([(await run).status, (await run).output], ['cancelled', '1']);
  assert.deepEqual(seen, ['1']);
});

timed('a worker that asks to retire is replaced', async () => {
  const { executor, workers, alive } = await warmExecutor();
  const run = executor.execute('x', 'python');
  workers[0].result();
  workers[0].restored({ retire: true });
  await run;
  assert.equal(workers[0].terminated, true);
  await settle();
  assert.equal(workers.length, 3);
  assert.equal(alive().length, 2);
  const next = executor.execute('y', 'python');
  assert.equal(workers[1].current.request.code, 'y');
  workers[1].finish();
  await next;
  executor.dispose();
});

timed('onOutput: in order, before the promise resolves, and free to throw', async () => {
  const { executor, workers } = await warmExecutor();
  const reported = mock.method(console, 'error', () => undefined);
  const seen = [];
  const run = executor.execute(py({ onOutput(chunk) { seen.push(`${chunk.stream}:${chunk.text}`); chunk.text = 'changed'; throw new Error('of the host'); } }));
  run.then(() => seen.push('resolved'));
  workers[0].print('1');
  workers[0].print('2', 'stderr');
  workers[0].print('3');
  assert.equal(reported.mock.callCount(), 0, 'it is reported later, not in the middle of things');
  workers[0].finish();
  const result = await run;
  await settle();
  assert.deepEqual(seen, ['stdout:1', 'stderr:2', 'stdout:3', 'resolved']);
  assert.deepEqual([result.status, result.stdout, result.stderr, result.output], ['ok', '13', '2', '123']);
  assert.equal(reported.mock.callCount(), 3);
  reported.mock.restore();
  executor.dispose();
});

timed('initialize resolves when an engine of each language is started', async () => {
  const { executor, workers } = fakeExecutor({ languages: ['python', 'javascript'] });
  assert.deepEqual(executor.getEnvironmentInfo('py'), { language: 'python', available: true, loaded: false, runtime: 'RustPython', version: 'unknown' });
  const ready = executor.initialize();
  await settle();
  assert.deepEqual(workers.map((worker) => worker.messages[0].engine), ['python', 'javascript']);
  workers[0].ready();
  assert.equal(await stateOf(ready), 'pending');
  workers[1].ready();
  await ready;
  await executor.initialize();
  assert.deepEqual(executor.getEnvironmentInfo('PY'), { language: 'python', available: true, loaded: true, runtime: 'FakePython 1.0', version: '3.99' });
  assert.equal(executor.getEnvironmentInfo('typescript').available, false);
  assert.throws(() => executor.getEnvironmentInfo('cobol'), { name: 'UnsupportedLanguageError' });
  executor.dispose();
});

timed('statistics', async () => {
  const { executor, workers } = await warmExecutor();
  assert.deepEqual([executor.getStatistics().totalExecutions, executor.getStatistics().averageExecutionTime], [0, 0]);
  for (const [outcome, time] of [[{}, 1], [{ exitCode: 3 }, 2], [{ status: 'error', exitCode: 1, error: 'E' }, 6]]) {
    const run = executor.execute('x', 'python');
    workers[0].result(outcome, undefined, time);
    workers[0].restored();
    await run;
  }
  await assert.rejects(executor.execute(5, 'python'));
  const { totalExecutions, successfulExecutions, averageExecutionTime, byStatus } = executor.getStatistics();
  assert.deepEqual([totalExecutions, successfulExecutions, averageExecutionTime, byStatus.ok, byStatus.error, byStatus.timeout], [3, 1, 3, 2, 1, 0]);
  executor.dispose();
});
