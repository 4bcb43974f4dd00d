import { engineInfo, EngineLoader, languageOf, parseLanguage, partsOf } from './engines.js';
import { DisposedError, InvalidRequestError } from './errors.js';
import { isObject, reading, show } from './fields.js';
import { FrameSource } from './frame-source.js';
import { readLimits } from './limits.js';
import { readInitializeOptions, readOptions, type ValidOptions } from './options.js';
import { Pool } from './pool.js';
import { Progress } from './progress.js';
import { readRequest } from './request.js';
import { Run } from './run.js';
import { Statistics } from './statistics.js';
import { Stdlib, stdlibLanguages } from './stdlib.js';
import type {
  CodeExecutorOptions,
  EngineLanguage,
  EnvironmentInfo,
  ExecutionLimits,
  ExecutionRequest,
  ExecutionResult,
  ExecutionStatistics,
  InitializeOptions,
  Language,
  LanguageName,
} from './types.js';
import { WorkerSource, type LineSource } from './worker-source.js';

/**
 * Runs programs in workers of its own. Making one costs nothing: workers and engines are loaded when the first run needs them.
 *
 * ```ts
 * const executor = new CodeExecutor({ languages: ['python'], limits: { timeoutMs: 3000 } });
 * const result = await executor.execute('print(1 + 1)', 'python');
 * executor.dispose();
 * ```
 */
export class CodeExecutor {
  readonly #options: ValidOptions;
  readonly #source: LineSource;
  readonly #loader: EngineLoader;
  readonly #stdlibs: ReadonlyMap<EngineLanguage, Stdlib>;
  readonly #pools = new Map<EngineLanguage, Pool>();
  readonly #statistics = new Statistics();
  #limits: ExecutionLimits;
  #disposed = false;

  /** @throws {InvalidRequestError | UnsupportedLanguageError} for an option that is not what it should be */
  constructor(options?: CodeExecutorOptions) {
    this.#options = readOptions(options);
    this.#limits = this.#options.limits;
    const { assets, isolation } = this.#options;
    this.#loader = new EngineLoader(assets);
    this.#source = isolation === 'strict' ? new FrameSource(assets, this.#loader) : new WorkerSource(assets, this.#loader);
    this.#stdlibs = new Map(stdlibLanguages.map((language) => [language, new Stdlib(language, assets)]));
  }

  /**
   * Runs one program. The promise resolves for everything that the program does; it rejects for a mistake of the host's and
   * for an engine that cannot be loaded. A call after that tries again.
   *
   * @throws {InvalidRequestError | UnsupportedLanguageError | CodeSizeError | InputSizeError} before anything is loaded
   * @throws {EngineLoadError}
   * @throws {DisposedError}
   */
  execute(request: ExecutionRequest): Promise<ExecutionResult>;
  /** The same, with `timeoutMs` in milliseconds; default: that of the executor, 5,000. */
  execute(code: string, language: LanguageName, timeoutMs?: number): Promise<ExecutionResult>;
  async execute(request: unknown, language?: unknown, timeoutMs?: unknown): Promise<ExecutionResult> {
    if (this.#disposed) throw new DisposedError();
    const given = isObject(request) ? alone(request, language, timeoutMs) : { code: request, language, limits: { timeoutMs } };
    const run = new Run(readRequest(given, { languages: this.#options.languages, limits: this.#limits }), this.#options.isolation);
    this.#dispatch(run);
    const result = await run.promise;
    this.#statistics.count(result);
    return result;
  }

  /**
   * Loads and starts an engine of each language of this executor, so that the first run need not wait. Calls while that is under way share it.
   *
   * ```ts
   * await executor.initialize({ onProgress: ({ loaded, total }) => (bar.value = loaded / total) });
   * ```
   *
   * @throws {InvalidRequestError | UnsupportedLanguageError} for an option that is not what it should be, before anything is loaded
   * @throws {EngineLoadError} for the first engine, or standard library, that cannot be loaded
   * @throws {DisposedError}
   */
  async initialize(options?: InitializeOptions): Promise<void> {
    if (this.#disposed) throw new DisposedError();
    const { languages, stdlib: withStdlib, onProgress } = readInitializeOptions(options, this.#options.languages);
    const parts = languages.map((language) => ({
      language,
      pool: this.#pool(language),
      stdlib: withStdlib || this.#source.needsStdlib ? (this.#stdlibs.get(language) ?? null) : null,
    }));
    const progress =
      onProgress &&
      new Progress(
        onProgress,
        parts.map(({ language, pool, stdlib }) => ({
          language,
          engine: partsOf(language).map((part) => this.#loader.loading(part)),
          stdlib: stdlib?.loading ?? null,
          isStarted: pool.ready,
        })),
      );
    const loads = parts.flatMap(({ language, pool, stdlib }) => [pool.prepare().then(() => progress?.started(language)), stdlib?.load()]);
    progress?.begin();
    try {
      await Promise.all(loads);
    } finally {
      progress?.close();
    }
  }

  /**
   * Changes the default limits of later runs; those that are not named stay as they are.
   *
   * @throws {InvalidRequestError} naming the limit
   */
  setDefaultLimits(limits: Partial<ExecutionLimits>): void {
    this.#limits = readLimits(limits, this.#limits);
  }

  /** The languages that this executor runs. */
  getSupportedLanguages(): Language[] {
    return [...this.#options.languages];
  }

  /**
   * What is known of a language here. Loads nothing.
   *
   * @throws {UnsupportedLanguageError} when it is no language at all
   */
  getEnvironmentInfo(language: LanguageName): EnvironmentInfo {
    const name = languageOf(language);
    const engine = this.#options.languages.find((candidate) => candidate === name);
    if (engine !== undefined) {
      const pool = this.#pools.get(engine);
      return { language: engine, available: true, loaded: pool?.loaded ?? false, ...(pool?.info ?? engineInfo(engine)) };
    }
    if (name === null) parseLanguage(language, 'language', this.#options.languages);
    return { language: name as Language, available: false, loaded: false, runtime: '', version: 'unknown' };
  }

  /** What this executor did since it was made. */
  getStatistics(): ExecutionStatistics {
    return this.#statistics.read();
  }

  /** Terminates every worker. Runs under way, and those that wait, resolve as `cancelled`; later calls reject with a `DisposedError`. */
  dispose(): void {
    this.#disposed = true;
    for (const pool of this.#pools.values()) pool.dispose();
    this.#pools.clear();
    this.#loader.dispose();
    for (const stdlib of this.#stdlibs.values()) stdlib.dispose();
    this.#source.dispose();
  }

  #dispatch(run: Run): void {
    const { signal, language } = run.request;
    if (signal !== null && reading('signal', () => signal.aborted)) {
      run.stop('cancelled');
      return;
    }
    const pool = this.#pool(language);
    reading('signal', () => run.watch(() => pool.cancel(run)));
    pool.submit(run);
  }

  #pool(language: EngineLanguage): Pool {
    // A getter of a request can dispose of the executor that reads it.
    if (this.#disposed) throw new DisposedError();
    let pool = this.#pools.get(language);
    if (pool === undefined) {
      const { poolSize, prefetch } = this.#options;
      const stdlib = this.#stdlibs.get(language) ?? null;
      pool = new Pool({ language, slots: poolSize, source: this.#source, stdlib, prefetch });
      this.#pools.set(language, pool);
    }
    return pool;
  }
}

/** A request that came as an object, when nothing came beside it that would be ignored. */
function alone(request: object, language: unknown, timeoutMs: unknown): object {
  for (const [field, value] of [['language', language], ['timeoutMs', timeoutMs]] as const) {
    if (value === undefined) continue;
    const cure = field === 'language' ? 'Put it into the request.' : 'Put it into the request, as limits.timeoutMs.';
    throw new InvalidRequestError(field, `${field} is ${show(value)}, beside a request that is an object.`, cure);
  }
  return request;
}
