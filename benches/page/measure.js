// What the driver calls in a page, as `window.bench`. All times are milliseconds of the page's clock, which starts with its navigation.

/** Long enough for a started loop to be in full swing, and for a spare worker to be ready. */
const SPIN_MS = 300;

/**
 * Measures an engine, which has `fresh(code)` to run a program on a pristine interpreter, `warm(code)` to run one where others ran
 * before, and `spin(code)` to start an endless one, which gives a function that kills it.
 */
export function measure(engine, { first: opening, hello, endless }) {
  async function greet(code = hello) {
    const { output, error } = await engine.fresh(code);
    if (output !== 'hello\n') throw new Error(error ?? `hello printed ${JSON.stringify(output)}`);
  }
  async function timed(action) {
    const start = performance.now();
    await action();
    return performance.now() - start;
  }

  const first = greet(opening).then(() => performance.now());
  // Whoever asks gets to hear of a failure.
  first.catch(() => undefined);

  window.bench = {
    /** From the navigation to the first output. */
    first: () => first,

    run: (code) => engine.warm(code),

    /** One run after the other, with a pause before each; until the time is up, but once at least. */
    async fresh(code, { runs, withinMs, pauseMs }) {
      const times = [];
      const end = performance.now() + withinMs;
      do {
        await sleep(pauseMs);
        const start = performance.now();
        const { error } = await engine.fresh(code);
        if (error) return { error };
        times.push(performance.now() - start);
      } while (times.length < runs && performance.now() < end);
      return { times };
    },

    /** The mean of runs without a pause: what has to be done between runs is in it. */
    async inARow({ runs, withinMs }) {
      let count = 0;
      const start = performance.now();
      do {
        await greet();
        count++;
      } while (count < runs && performance.now() - start < withinMs);
      return (performance.now() - start) / count;
    },

    /** From killing an endless loop to the next output. */
    async recovery() {
      const kill = engine.spin(endless);
      await sleep(SPIN_MS);
      return await timed(() => {
        kill();
        return greet();
      });
    },

    /** From the moment when an endless loop should be interrupted to the next output. */
    async interruption() {
      const deadline = performance.now() + SPIN_MS;
      await engine.interrupted(endless, performance.timeOrigin + deadline);
      await greet();
      return performance.now() - deadline;
    },
  };
}

function sleep(ms) {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
