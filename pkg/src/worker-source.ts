import { engineOf, type EngineLoader } from './engines.js';
import { EngineLoadError } from './errors.js';
import { show } from './fields.js';
import { Line } from './line.js';
import type { Connect } from './protocol.js';
import type { EngineLanguage, ExecutorAssets } from './types.js';
import { WorkerScript } from './worker-script.js';

/** Where the workers of an executor come from. */
export interface LineSource {
  /** Whether its workers must have their standard library from the start, because they cannot fetch it. */
  readonly needsStdlib: boolean;
  /**
   * Makes a worker that has the engine of a language, and gives the line to it. The engine is not started yet.
   *
   * @throws whatever kept that from happening: an {@link EngineLoadError}, or what {@link LineSource.failure} makes one of
   */
  open(language: EngineLanguage): Promise<Line>;
  /** The error of a worker that did not start; `reason` is the end of a sentence. */
  failure(reason: string, cause?: unknown): EngineLoadError;
  dispose(): void;
}

/** Workers of the page itself. */
export class WorkerSource implements LineSource {
  readonly needsStdlib = false;
  readonly #assets: ExecutorAssets;
  readonly #loader: EngineLoader;
  readonly #script: WorkerScript;
  /** The URL of a blob with the script, for all workers, once a page of another origin has needed it. */
  #blobUrl: Promise<string> | null = null;
  #disposed = false;

  constructor(assets: ExecutorAssets, loader: EngineLoader) {
    this.#assets = assets;
    this.#loader = loader;
    this.#script = new WorkerScript(assets);
  }

  async open(language: EngineLanguage): Promise<Line> {
    const { port1, port2 } = new MessageChannel();
    const made = this.#create().then((worker) => ({ worker, line: lineOf(worker, port1) }));
    try {
      // A worker that fails while the engine is on its way need not wait for that.
      const failed = made.then(({ line }) => line.failed);
      const engine = engineOf(language);
      const loads = [this.#loader.load(engine), engine === language ? null : this.#loader.load(language), made] as const;
      const [module, eraser, { worker, line }] = await Promise.race([Promise.all(loads), failed]);
      worker.postMessage({ type: 'connect', port: port2, module, eraser } satisfies Connect, [port2]);
      return line;
    } catch (error) {
      made.then(
        ({ line }) => line.close(),
        () => port1.close(),
      );
      throw error;
    }
  }

  /** Makes a worker. Its script may still fail to load: then the worker gets an `error` event. */
  async #create(): Promise<Worker> {
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
    if (isElsewhere(this.#script.url())) return await this.#createFromBlob();
    try {
      if (workerUrl !== undefined) return new Worker(workerUrl, { type: 'module' });
      return new Worker(new URL('./worker.js', import.meta.url), { type: 'module' });
    } catch (cause) {
      if (cause instanceof Error && cause.name === 'SecurityError') return await this.#createFromBlob();
      throw this.failure(String(cause), cause);
    }
  }

  failure(reason: string, cause?: unknown): EngineLoadError {
    return this.#script.failure(reason, cause);
  }

  dispose(): void {
    this.#disposed = true;
    this.#blobUrl?.then((url) => URL.revokeObjectURL(url)).catch(() => undefined);
    this.#blobUrl = null;
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
    return URL.createObjectURL(new Blob([await this.#script.fetch()], { type: 'text/javascript' }));
  }
}

/** The line to a worker, which hears of what goes wrong with it. */
function lineOf(worker: Worker, port: MessagePort): Line {
  const onError = (event: ErrorEvent): void => {
    // It is dealt with here, so it need not become an uncaught error of the page.
    event.preventDefault();
    // A script that could not be loaded sends a plain event, without a message.
    line.fail(event.message || 'its script could not be loaded, or is not JavaScript');
  };
  const line = new Line(port, () => {
    worker.removeEventListener('error', onError);
    worker.terminate();
  });
  worker.addEventListener('error', onError);
  return line;
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
