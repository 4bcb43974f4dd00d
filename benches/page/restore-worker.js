// The worker that drives an engine by the package's own Instance, to time what the package does while nobody waits.

import { Instance } from '../../pkg/src/worker/instance.ts';

/** Odd, for the sake of the median. */
const TIMES = 21;

const port = {
  write() {},
  flush() {},
  now: () => Date.now(),
  monotonic: () => performance.now(),
  utcOffsetMinutes: () => 0,
  sleep() {},
  random: (bytes) => bytes.fill(7),
};

addEventListener('message', async ({ data: { language, hello } }) => {
  try {
    postMessage(await compare(language, hello));
  } catch (error) {
    postMessage({ failure: String(error) });
  }
});

async function compare(language, hello) {
  const module = await WebAssembly.compileStreaming(fetch(`/sandglass/${language}.wasm`));
  const run = (instance) => {
    const limits = { maxMemoryBytes: 2 ** 28, maxOutputBytes: 2 ** 20 };
    const { outcome } = instance.run({ code: hello, input: new Uint8Array(0), args: [], env: {}, limits });
    if (outcome.status !== 'ok') throw new Error(outcome.error);
  };
  const times = { restore: [], 'hello after a restore': [], 'new instance': [], 'hello in a new instance': [] };
  const timed = (what, action) => {
    const start = performance.now();
    const result = action();
    times[what].push(performance.now() - start);
    return result;
  };

  const restored = new Instance(await glueOf(language, 'restored'), module, port);
  run(restored);
  for (let n = 0; n < TIMES; n++) {
    timed('restore', () => restored.restore());
    timed('hello after a restore', () => run(restored));
    // A copy of the glue belongs to one instance.
    const glue = await glueOf(language, n);
    const instance = timed('new instance', () => new Instance(glue, module, port));
    timed('hello in a new instance', () => run(instance));
  }
  return Object.entries(times).map(([what, all]) => ({ what, ms: all.sort((one, other) => one - other)[TIMES >> 1] }));
}

function glueOf(language, copy) {
  return import(`/glue/${language}/sandglass.js?${copy}`);
}
