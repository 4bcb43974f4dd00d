// The page of sandglass: what its README tells a page to do.

import { executeCode } from '/sandglass/index.js';
import { measure } from './measure.js';

export function open({ language, ...options }) {
  // Every run of sandglass is pristine.
  const run = async (code, signal) => {
    const { output, error, executionTime } = await executeCode({ code, language, signal, limits: { timeoutMs: 120_000, maxMemoryMB: 512 } });
    return { output, error, ms: executionTime };
  };
  const spin = (code) => {
    const controller = new AbortController();
    void run(code, controller.signal);
    return () => controller.abort();
  };
  measure({ fresh: run, warm: run, spin }, options);
}
