import { EngineLoadError } from './errors.js';
import type { ExecutorAssets } from './types.js';

const CURE =
  'Serve dist/worker.js of the package, or point assets.workerUrl to where it is; ' +
  "with Vite's dev server, set optimizeDeps: { exclude: ['sandglass'] }; with a Content-Security-Policy, allow it in worker-src.";

/** The script that workers run. */
export class WorkerScript {
  readonly #assets: ExecutorAssets;

  constructor(assets: ExecutorAssets) {
    this.#assets = assets;
  }

  /** Where it is. Throws in a bundle that knows no import.meta.url, which has no URLs beside it. */
  url(): string | URL {
    return this.#assets.workerUrl ?? new URL('./worker.js', import.meta.url);
  }

  /**
   * Fetches it, for who cannot make a worker of its URL.
   *
   * @throws {EngineLoadError}
   */
  async fetch(): Promise<string> {
    let response: Response;
    let script: string;
    try {
      response = await fetch(this.url());
      script = await response.text();
    } catch (cause) {
      throw this.failure(`its script could not be fetched: ${String(cause)}`, cause);
    }
    const type = response.headers.get('content-type') ?? 'missing';
    if (!response.ok || /html/i.test(type) || /^\s*</.test(script)) {
      throw this.failure(`its script was answered with status ${response.status}, content type ${type}`);
    }
    return script;
  }

  /** The error of a worker that did not start; `reason` is the end of a sentence. */
  failure(reason: string, cause?: unknown): EngineLoadError {
    return new EngineLoadError(`The worker from ${this.#name()} did not start: ${reason}.`, CURE, cause);
  }

  #name(): string {
    if (this.#assets.createWorker !== undefined) return 'assets.createWorker';
    try {
      return String(this.url());
    } catch {
      return 'an unknown place';
    }
  }
}
