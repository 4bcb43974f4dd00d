import { engineOf } from './engines.js';
import { EngineLoadError } from './errors.js';
import type { Line } from './line.js';
import type { EngineInfo, FromWorker, GuestRequest, Outcome, ToWorker } from './protocol.js';
import type { Stdlib } from './stdlib.js';
import type { EngineLanguage, OutputChunk } from './types.js';
import type { LineSource } from './worker-source.js';

/** What a worker is made from. */
interface WorkerParts {
  language: EngineLanguage;
  source: LineSource;
  /** Null for a language whose engine holds all of its library. */
  stdlib: Stdlib | null;
  /** Whether there is time to warm the engine up, asked when it is about to start. */
  mayWarmUp: () => boolean;
}

/** What happens to a worker, told to its pool. */
export interface WorkerEvents {
  /** Its engine is started: it can take a run. */
  started(worker: WorkerHandle): void;
  output(worker: WorkerHandle, chunks: readonly OutputChunk[]): void;
  /** Its program waits for the standard library, having used that many milliseconds of its own time. */
  fetching(worker: WorkerHandle, executionTime: number): void;
  /** The standard library is there, and the program goes on. */
  fetched(worker: WorkerHandle, blob: Blob): void;
  result(worker: WorkerHandle, outcome: Outcome, executionTime: number): void;
  /** There was no standard library for its program, or a wrong one: then `refused` is true. A sentence says why. It may be terminated already. */
  lacking(worker: WorkerHandle, problem: string, refused: boolean): void;
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

/**
 * A download in a worker that takes longer than this many milliseconds counts as failed, lest a run that waits for it is left pending.
 * The worker ends it after 60 seconds itself.
 */
const FETCH_TIMEOUT_MS = 70_000;

const SAME_VERSION = 'Serve worker.js and the wasm files of one and the same version of the package.';

type State = 'starting' | 'idle' | 'running' | 'restoring' | 'gone';

/** One worker's life: starting → idle → running → restoring → idle … → gone. */
export class WorkerHandle {
  readonly #source: LineSource;
  readonly #stdlib: Stdlib | null;
  readonly #events: WorkerEvents;
  #state: State = 'starting';
  #line: Line | null = null;
  #info: EngineInfo | null = null;
  #run = 0;
  /** Whether it was sent its engine. */
  #isLoaded = false;
  /** Whether the program in it waits for the standard library. It may do so once. */
  #download: 'none' | 'under way' | 'over' = 'none';
  #startTimer: ReturnType<typeof setTimeout> | undefined;
  #fetchTimer: ReturnType<typeof setTimeout> | undefined;

  /** Makes the worker and loads its engine at the same time. */
  constructor(parts: WorkerParts, events: WorkerEvents) {
    this.#source = parts.source;
    this.#stdlib = parts.stdlib;
    this.#events = events;
    this.#start(parts).catch((error: unknown) => this.#fail(error));
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
      const bytes = [request.input, ...Object.values(request.files)];
      this.#post({ type: 'run', run: number, request }, bytes.map(({ buffer }) => buffer));
    } catch (error) {
      this.#fail(error);
    }
  }

  /** Sends it the standard library, which somebody else has loaded, or takes it back. It hears of that between two runs. */
  give(blob: Blob | null): void {
    // It comes along with the engine, and the worker that has just fetched it need not be told.
    if (this.#isLoaded && (blob === null || this.#download !== 'over')) this.#post({ type: 'stdlib', blob });
  }

  /** Ends it, whatever it is doing. Nothing is heard of it afterwards. */
  terminate(): void {
    this.#state = 'gone';
    clearTimeout(this.#startTimer);
    clearTimeout(this.#fetchTimer);
    this.#line?.close();
    this.#line = null;
  }

  async #start({ language, source: { needsStdlib }, stdlib, mayWarmUp }: WorkerParts): Promise<void> {
    const opened = this.#source.open(language).then((line) => this.#adopt(line));
    await Promise.all([opened, needsStdlib ? stdlib?.load() : null]);
    if (this.#state !== 'starting') return;
    this.#isLoaded = true;
    // One that must have the library has no use for the place where it is.
    const place = stdlib && (needsStdlib ? { ...stdlib.source, url: null } : stdlib.source);
    this.#post({ type: 'load', engine: engineOf(language), stdlib: place, warmUp: mayWarmUp() });
    this.#startTimer = setTimeout(() => this.#fail(`it did not answer within ${START_TIMEOUT_MS / 1000} seconds`), START_TIMEOUT_MS);
  }

  #adopt(line: Line): void {
    if (this.#state === 'gone') {
      line.close();
      return;
    }
    this.#line = line;
    line.listen({ message: this.#onMessage, failure: (reason) => this.#fail(reason) });
  }

  #post(message: ToWorker, transfer: ArrayBuffer[] = []): void {
    this.#line?.post(message, transfer);
  }

  /** Ends it for a reason, an error or the end of a sentence, and says so. */
  #fail(reason: unknown): void {
    if (this.#state === 'gone') return;
    const wasStarting = this.#state === 'starting';
    this.terminate();
    if (!wasStarting) this.#events.died(this, reason instanceof Error ? reason.message : String(reason));
    else if (reason instanceof EngineLoadError) this.#events.unstartable(this, reason);
    else this.#events.unstartable(this, this.#source.failure(String(reason), reason instanceof Error ? reason : undefined));
  }

  /** Its program has ended, and it restores the engine now. */
  #end(): void {
    clearTimeout(this.#fetchTimer);
    this.#state = 'restoring';
    this.#download = 'none';
  }

  readonly #onMessage = (message: FromWorker): void => {
    switch (message.type) {
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
      case 'fetching':
        if (this.#state !== 'running' || message.run !== this.#run || this.#download !== 'none') return;
        this.#download = 'under way';
        this.#fetchTimer = setTimeout(() => {
          const problem = `The standard library at ${this.#stdlib?.source.url} did not arrive within ${FETCH_TIMEOUT_MS / 1000} seconds.`;
          this.terminate();
          this.#events.lacking(this, problem, false);
        }, FETCH_TIMEOUT_MS);
        this.#events.fetching(this, message.executionTime);
        return;
      case 'fetched':
        if (this.#state !== 'running' || message.run !== this.#run || this.#download !== 'under way') return;
        this.#download = 'over';
        clearTimeout(this.#fetchTimer);
        this.#events.fetched(this, message.blob);
        return;
      case 'result':
        if (this.#state !== 'running' || message.run !== this.#run) return;
        this.#end();
        this.#events.result(this, message.outcome, message.executionTime);
        return;
      case 'lacking': {
        if (this.#state !== 'running' || message.run !== this.#run) return;
        const refused = this.#download !== 'under way';
        this.#end();
        this.#events.lacking(this, message.message, refused);
        return;
      }
      case 'restored':
        if (this.#state !== 'restoring' || message.run !== this.#run) return;
        if (message.retire) {
          this.terminate();
          this.#events.retired(this);
        } else {
          this.#state = 'idle';
          this.#events.restored(this);
        }
    }
  };
}
