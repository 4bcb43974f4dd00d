// A peer's end of the line to its page.

/**
 * Answers each request with what the program printed and how many milliseconds the interpreter worked on it. `start` gives the
 * interpreter, `fresh` a pristine one in its place, and `run` a result `{ output, error, ms }`.
 */
export function serve({ start, fresh, run }) {
  let interpreter = start();
  let isUsed = false;

  addEventListener('message', async ({ data: request }) => {
    try {
      if (request.fresh && isUsed) interpreter = fresh(await interpreter);
      const started = await interpreter;
      isUsed = true;
      postMessage({ run: request.run, ...(await run(started, request)) });
    } catch (error) {
      postMessage({ run: request.run, failure: String(error) });
    }
  });
}

/** Runs a program, which throws what it does not catch. */
export function timed(program) {
  const start = performance.now();
  let error = null;
  try {
    program();
  } catch (thrown) {
    error = thrown.message.trim().split('\n').at(-1);
  }
  return { error, ms: performance.now() - start };
}
