import { EngineLoadError } from './errors.js';
import type { EngineInfo, FromWorker, GuestRequest, Outcome, ToWorker } from './protocol.js';
import type { EngineLanguage, OutputChunk } from './types.js';
import type { WorkerSource } from './worker-source.js';

/** What happens to a worker, told to its pool. */
export interface WorkerEvents {
  /** Its engine is started: it can take a run. */
  started(worker: WorkerHandle): void;
  output(worker: WorkerHandle, chunks: readonly OutputChunk[]): void;
  result(worker: WorkerHandle, outcome: Outcome, executionTime: number): void;
  /** It is pristine again: it can take the next run. */
  restored(worker: WorkerHandle): void;
  /** It is to be replaced after its run, because it holds too much memory. It is terminated already. */
  retired(worker: WorkerHandle): void;
  /** It could not be started. It is terminated already. */
  unstartable(worker: WorkerHandle, error: EngineLoadError): void;
  /** It died after it was started. It is terminated already. */
  died(worker: WorkerHandle, reason: string): void;
}

/**
 * A start that takes longer than this many milliseconds after the engine was sent counts as failed, so that a script which
 * is something else than our worker leaves no promise pending. Starting takes half a second where it takes long.
 */
const START_TIMEOUT_MS = 60_000;

const SAME_VERSION = 'Serve worker.js and the wasm files of one and the same version of the package.';

type State = 'starting' | 'idle' | 'running' | 'restoring' | 'gone';

/** One worker's life: starting → idle → running → restoring → idle … → gone. */
export class WorkerHandle {
  readonly #source: WorkerSource;
  readonly #events: WorkerEvents;
  #state: State = 'starting';
  #worker: Worker | null = null;
  #info: EngineInfo | null = null;
  #run = 0;
  #startTimer: ReturnType<typeof setTimeout> | undefined;

  /** Makes the worker and loads its engine at the same time. */
  constructor(language: EngineLanguage, source: WorkerSource, module: Promise<WebAssembly.Module>, events: WorkerEvents) {
    this.#source = source;
    this.#events = events;
    this.#start(language, module).catch((error: unknown) => this.#fail(error));
  }

  get state(): State {
    return this.#state;
  }

  /** What its engine said of itself; null until it was started. */
  get info(): EngineInfo | null {
    return this.#info;
  }

  /** Sends an idle worker a program. Only messages with this number will count. */
  run(number: number, request: GuestRequest): void {
    this.#state = 'running';
    this.#run = number;
    try {
      // The run owns these bytes and is sent once: they need no second copy.
      this.#post({ type: 'run', run: number, request }, [request.input.buffer]);
    } catch (error) {
      this.#fail(error);
    }
  }

  /** Ends it, whatever it is doing. Nothing is heard of it afterwards. */
  terminate(): void {
    this.#state = 'gone';
    clearTimeout(this.#startTimer);
    const worker = this.#worker;
    this.#worker = null;
    if (worker === null) return;
    worker.removeEventListener('message', this.#onMessage);
    worker.removeEventListener('error', this.#onError);
    worker.removeEventListener('messageerror', this.#onMessageError);
    worker.terminate();
  }

  async #start(language: EngineLanguage, module: Promise<WebAssembly.Module>): Promise<void> {
    const [loaded] = await Promise.all([module, this.#adopt()]);
    if (this.#state !== 'starting') return;
    this.#post({ type: 'load', engine: language, module: loaded });
    this.#startTimer = setTimeout(() => this.#fail(`it did not answer within ${START_TIMEOUT_MS / 1000} seconds`), START_TIMEOUT_MS);
  }

  async #adopt(): Promise<void> {
    const worker = await this.#source.create();
    if (this.#state === 'gone') {
      worker.terminate();
      return;
    }
    this.#worker = worker;
    worker.addEventListener('message', this.#onMessage);
    worker.addEventListener('error', this.#onError);
    worker.addEventListener('messageerror', this.#onMessageError);
  }

  #post(message: ToWorker, transfer: ArrayBuffer[] = []): void {
    this.#worker?.postMessage(message, transfer);
  }

  /** Ends it for a reason, an error or the end of a sentence, and says so. */
  #fail(reason: unknown): void {
    if (this.#state === 'gone') return;
    const wasStarting = this.#state === 'starting';
    this.terminate();
    if (!wasStarting) this.#events.died(this, String(reason));
    else if (reason instanceof EngineLoadError) this.#events.unstartable(this, reason);
    else this.#events.unstartable(this, this.#source.failure(String(reason), reason instanceof Error ? reason : undefined));
  }

  readonly #onMessage = (event: MessageEvent<FromWorker>): void => {
    const message = event.data;
    switch (message?.type) {
      case 'ready':
        if (this.#state !== 'starting') return;
        clearTimeout(this.#startTimer);
        this.#info = { runtime: message.runtime, version: message.version };
        this.#state = 'idle';
        this.#events.started(this);
        return;
      case 'failed':
        if (this.#state === 'starting') this.#fail(new EngineLoadError(`The engine did not start: ${message.message}.`, SAME_VERSION));
        return;
      case 'output':
        if (this.#state === 'running' && message.run === this.#run) this.#events.output(this, message.chunks);
        return;
      case 'result':
        if (this.#state !== 'running' || message.run !== this.#run) return;
        this.#state = 'restoring';
        this.#events.result(this, message.outcome, message.executionTime);
        return;
      case 'restored':
        if (this.#state !== 'restoring' || message.run !== this.#run) return;
        if (message.retire) {
          this.terminate();
          this.#events.retired(this);
        } else {
          this.#state = 'idle';
          this.#events.restored(this);
        }
        return;
      default:
      // Nothing of ours: a script that a bundler put around the worker may talk as well.
    }
  };

  readonly #onError = (event: ErrorEvent): void => {
    // It is dealt with here, so it need not become an uncaught error of the page.
    event.preventDefault();
    // A script that could not be loaded sends a plain event, without a message.
    this.#fail(event.message || 'its script could not be loaded, or is not JavaScript');
  };

  readonly #onMessageError = (): void => this.#fail('a message could not be read');
}
