import { engineInfo } from './engines.js';
import { DisposedError, type EngineLoadError } from './errors.js';
import type { EngineInfo, Outcome } from './protocol.js';
import type { Run } from './run.js';
import type { Stdlib } from './stdlib.js';
import type { EngineLanguage, OutputChunk } from './types.js';
import { WorkerHandle, type WorkerEvents } from './worker-handle.js';
import type { LineSource } from './worker-source.js';

interface PoolParts {
  language: EngineLanguage;
  /** How many programs run at once. */
  slots: number;
  source: LineSource;
  /** Null for a language whose engine holds all of its library. */
  stdlib: Stdlib | null;
  /** Whether to load the library when the engine is started, before any program needs it. */
  prefetch: boolean;
}

interface Waiter {
  resolve: () => void;
  reject: (error: unknown) => void;
}

/**
 * The workers of one language, and the runs that wait for them, first come, first served.
 *
 * There are as many workers as were ever busy at once, and one warm spare: it takes over at once from a worker that was
 * terminated, or that still restores its snapshot. Workers are started when the first run needs them.
 */
export class Pool {
  readonly #parts: PoolParts;
  /** Oldest first: those are preferred, so that the spare stays small and pristine until it is needed. */
  readonly #workers = new Set<WorkerHandle>();
  readonly #running = new Map<WorkerHandle, Run>();
  readonly #queue: Run[] = [];
  readonly #waiters: Waiter[] = [];
  #info: EngineInfo | null = null;
  #runs = 0;
  /** How many workers were ever busy at once. */
  #peak = 0;
  /** The last worker that was started failed: no spare is started until somebody asks for a run, lest it goes on for ever. */
  #faulty = false;
  #disposed = false;

  constructor(parts: PoolParts) {
    this.#parts = parts;
    parts.stdlib?.listen((blob) => {
      for (const worker of this.#workers) worker.give(blob);
    });
  }

  /** What the engine said of itself, or what is known of it before it was started. */
  get info(): EngineInfo {
    return this.#info ?? engineInfo(this.#parts.language);
  }

  /** Whether an engine was started. */
  get loaded(): boolean {
    return this.#info !== null;
  }

  /** Whether a worker is started now. */
  get ready(): boolean {
    return this.#startedWorkers() > 0;
  }

  /** Takes a run and sees to it that it settles. */
  submit(run: Run): void {
    // The host's own code ran while the request was read: it may have disposed of everything by now, or aborted.
    if (this.#disposed) run.stop('cancelled');
    if (run.settled) return;
    const ahead = this.#running.size + this.#queue.length;
    if (ahead < this.#parts.slots && this.#startedWorkers() <= ahead) run.markCold();
    this.#queue.push(run);
    this.#faulty = false;
    this.#proceed();
  }

  /** Ends a run with status `cancelled`, wherever it is. */
  cancel(run: Run): void {
    const index = this.#queue.indexOf(run);
    if (index >= 0) this.#queue.splice(index, 1);
    for (const [worker, current] of this.#running) if (current === run) this.#terminate(worker);
    run.stop('cancelled');
    this.#proceed();
  }

  /** Resolves when a worker is started. */
  prepare(): Promise<void> {
    if (this.ready) return Promise.resolve();
    return new Promise((resolve, reject) => {
      this.#waiters.push({ resolve, reject });
      this.#faulty = false;
      this.#proceed();
    });
  }

  /** Terminates every worker, cancels every run. */
  dispose(): void {
    this.#disposed = true;
    for (const worker of this.#workers) worker.terminate();
    const runs = [...this.#running.values(), ...this.#queue.splice(0)];
    this.#workers.clear();
    this.#running.clear();
    for (const run of runs) run.stop('cancelled');
    for (const waiter of this.#waiters.splice(0)) waiter.reject(new DisposedError());
  }

  /** Hands waiting runs to idle workers, then starts the workers that are missing. */
  #proceed(): void {
    if (this.#disposed) return;
    while (this.#queue.length > 0 && this.#running.size < this.#parts.slots) {
      const worker = this.#idleWorker();
      if (worker === undefined) break;
      this.#begin(this.#queue.shift() as Run, worker);
    }
    this.#replenish();
  }

  #begin(run: Run, worker: WorkerHandle): void {
    this.#running.set(worker, run);
    worker.run(++this.#runs, run.guestRequest());
    // Sending may have failed, and the run be settled.
    if (run.settled) return;
    run.begin(this.info, () => {
      this.#terminate(worker);
      run.stop('timeout');
      this.#proceed();
    });
  }

  #replenish(): void {
    const wanted = this.#running.size + this.#queue.length || (this.#waiters.length > 0 ? 1 : 0);
    const needed = Math.min(this.#parts.slots, wanted);
    this.#peak = Math.max(this.#peak, needed);
    // Workers that are there may still serve what waits. When there are none, one more start tells what is wrong.
    if (this.#faulty && this.#workers.size > 0) return;
    while (this.#workers.size < needed) this.#spawn();
    // The spare, one at a time, and never beside a start that somebody waits for: it would slow that down.
    const isStarting = [...this.#workers].some((worker) => worker.state === 'starting');
    if (this.loaded && !this.#faulty && !isStarting && this.#workers.size <= this.#peak) this.#spawn();
  }

  #spawn(): void {
    const { language, source, stdlib } = this.#parts;
    // Later workers find compiled what the first one has used.
    const mayWarmUp = (): boolean => !this.loaded && this.#queue.length === 0;
    this.#workers.add(new WorkerHandle({ language, source, stdlib, mayWarmUp }, this.#events));
  }

  #terminate(worker: WorkerHandle): void {
    worker.terminate();
    this.#forget(worker);
  }

  #forget(worker: WorkerHandle): void {
    this.#workers.delete(worker);
    this.#running.delete(worker);
  }

  #startedWorkers(): number {
    let started = 0;
    for (const worker of this.#workers) if (worker.state !== 'starting') started++;
    return started;
  }

  #idleWorker(): WorkerHandle | undefined {
    for (const worker of this.#workers) if (worker.state === 'idle') return worker;
    return undefined;
  }

  readonly #events: WorkerEvents = {
    started: (worker) => {
      if (!this.loaded && this.#parts.prefetch) this.#parts.stdlib?.prefetch();
      this.#info = worker.info;
      this.#faulty = false;
      for (const waiter of this.#waiters.splice(0)) waiter.resolve();
      this.#proceed();
    },
    output: (worker, chunks: readonly OutputChunk[]) => {
      this.#running.get(worker)?.receive(chunks);
    },
    fetching: (worker, executionTime) => this.#running.get(worker)?.pause(executionTime),
    fetched: (worker, blob) => {
      this.#running.get(worker)?.resume();
      this.#parts.stdlib?.keep(blob);
    },
    result: (worker, outcome: Outcome, executionTime) => {
      const run = this.#running.get(worker);
      this.#running.delete(worker);
      run?.finish(outcome, executionTime);
      this.#proceed();
    },
    lacking: (worker, problem, refused) => {
      const { stdlib } = this.#parts;
      const run = this.#running.get(worker);
      this.#running.delete(worker);
      if (worker.state === 'gone') this.#workers.delete(worker);
      if (refused) stdlib?.forget();
      // Only an engine that was given one can miss it.
      if (stdlib === null) run?.stop('crashed', problem);
      else run?.fail(stdlib.failure(problem));
      this.#proceed();
    },
    restored: () => this.#proceed(),
    retired: (worker) => {
      this.#forget(worker);
      this.#proceed();
    },
    unstartable: (worker, error: EngineLoadError) => {
      this.#forget(worker);
      this.#faulty = true;
      if (this.#workers.size === 0) {
        for (const run of this.#queue.splice(0)) run.fail(error);
        for (const waiter of this.#waiters.splice(0)) waiter.reject(error);
      }
      this.#proceed();
    },
    died: (worker, reason) => {
      const run = this.#running.get(worker);
      this.#forget(worker);
      // A worker that dies on its own, without a program to blame, may do so again.
      if (run === undefined) this.#faulty = true;
      run?.stop('crashed', reason);
      this.#proceed();
    },
  };
}
