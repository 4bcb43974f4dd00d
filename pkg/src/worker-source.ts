import { EngineLoadError } from './errors.js';
import { show } from './fields.js';
import type { ExecutorAssets } from './types.js';

const CURE =
  'Serve dist/worker.js of the package, or point assets.workerUrl to where it is; ' +
  "with Vite's dev server, set optimizeDeps: { exclude: ['sandglass'] }; with a Content-Security-Policy, allow it in worker-src.";

/** Where the workers of an executor come from. */
export class WorkerSource {
  readonly #assets: ExecutorAssets;
  /** The URL of a blob with the script, for all workers, once a page of another origin has needed it. */
  #blobUrl: Promise<string> | null = null;
  #disposed = false;

  constructor(assets: ExecutorAssets) {
    this.#assets = assets;
  }

  /**
   * Makes a worker. Its script may still fail to load: then the worker gets an `error` event, see {@link WorkerSource.failure}.
   *
   * @throws {EngineLoadError} when there can be none
   */
  async create(): Promise<Worker> {
    const { createWorker, workerUrl } = this.#assets;
    if (createWorker !== undefined) {
      const cure = 'Let it return a new Worker of sandglass/worker.js.';
      let worker: Worker;
      try {
        worker = await createWorker();
      } catch (cause) {
        throw new EngineLoadError(`assets.createWorker threw: ${String(cause)}.`, cure, cause);
      }
      // What is asked here is what will be called.
      if ([worker?.postMessage, worker?.terminate, worker?.addEventListener].every((method) => typeof method === 'function')) return worker;
      throw new EngineLoadError(`assets.createWorker returned ${show(worker)}, which is no Worker.`, cure);
    }
    if (typeof Worker === 'undefined') {
      throw new EngineLoadError('There are no Web Workers here.', 'Run programs in a browser, or give assets.createWorker.');
    }
    // Which browser throws for a worker of another origin, and which one sends an event, has changed over time: such a URL is not tried.
    if (isElsewhere(this.#url())) return await this.#createFromBlob();
    try {
      if (workerUrl !== undefined) return new Worker(workerUrl, { type: 'module' });
      return new Worker(new URL('./worker.js', import.meta.url), { type: 'module' });
    } catch (cause) {
      if (cause instanceof Error && cause.name === 'SecurityError') return await this.#createFromBlob();
      throw this.failure(String(cause), cause);
    }
  }

  /** The error of a worker that did not start. */
  failure(reason: string, cause?: unknown): EngineLoadError {
    return new EngineLoadError(`The worker from ${this.#name()} did not start: ${reason}.`, CURE, cause);
  }

  dispose(): void {
    this.#disposed = true;
    this.#blobUrl?.then((url) => URL.revokeObjectURL(url)).catch(() => undefined);
    this.#blobUrl = null;
  }

  #name(): string {
    if (this.#assets.createWorker !== undefined) return 'assets.createWorker';
    try {
      return String(this.#url());
    } catch {
      // A bundle that knows no import.meta.url has no URLs beside it.
      return 'an unknown place';
    }
  }

  #url(): string | URL {
    return this.#assets.workerUrl ?? new URL('./worker.js', import.meta.url);
  }

  async #createFromBlob(): Promise<Worker> {
    if (this.#blobUrl === null) {
      const blobUrl = this.#fetchIntoBlob();
      this.#blobUrl = blobUrl;
      // A failed load is not remembered.
      blobUrl.catch(() => {
        if (this.#blobUrl === blobUrl) this.#blobUrl = null;
      });
    }
    const url = await this.#blobUrl;
    if (this.#disposed) throw this.failure('the executor was disposed of');
    return new Worker(url, { type: 'module' });
  }

  async #fetchIntoBlob(): Promise<string> {
    let response: Response;
    let script: string;
    try {
      response = await fetch(this.#url());
      script = await response.text();
    } catch (cause) {
      throw this.failure(`its script could not be fetched: ${String(cause)}`, cause);
    }
    const type = response.headers.get('content-type') ?? 'missing';
    if (!response.ok || /html/i.test(type) || /^\s*</.test(script)) {
      throw this.failure(`its script was answered with status ${response.status}, content type ${type}`);
    }
    return URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
  }
}

/** Whether a script at this URL belongs to another origin than the page. */
function isElsewhere(given: string | URL): boolean {
  const page = globalThis.location;
  if (page === undefined) return false;
  try {
    const url = new URL(given, globalThis.document?.baseURI ?? page.href);
    return /^https?:$/.test(url.protocol) && url.origin !== page.origin;
  } catch {
    // No URL at all: the Worker constructor has the better words for it.
    return false;
  }
}
