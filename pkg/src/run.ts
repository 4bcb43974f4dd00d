import { engineInfo } from './engines.js';
import { memoryBytes } from './limits.js';
import type { EngineInfo, GuestRequest, Outcome } from './protocol.js';
import { reportLater } from './report.js';
import { assembleResult, endedByPage, type Ended, type PageStatus } from './result.js';
import type { ValidRequest } from './request.js';
import type { ExecutionResult, Isolation, OutputChunk } from './types.js';

/** A deadline that is noticed this many milliseconds late was noticed by a page that had been blocked. */
const LATE_MS = 50;

/** One run, from its request to its result. It settles exactly once; whatever comes after that is ignored. */
export class Run {
  readonly request: ValidRequest;
  readonly promise: Promise<ExecutionResult>;
  readonly #isolation: Isolation;
  // Engines of JavaScript add to a string without copying what is there: a flood costs no more when it ends than while it comes.
  #stdout = '';
  #stderr = '';
  #output = '';
  #resolve!: (result: ExecutionResult) => void;
  #reject!: (error: unknown) => void;
  #settled = false;
  #startup: 'cold' | 'warm' = 'warm';
  #info: EngineInfo;
  /** When it was handed to its engine, in epoch milliseconds. */
  #began: number | null = null;
  /** When its clock was last started; null while that stands still. */
  #clockStarted: number | null = null;
  /** Milliseconds that the clock had run before. */
  #used = 0;
  #onDeadline: () => void = () => undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #unwatch: () => void = () => undefined;

  constructor(request: ValidRequest, isolation: Isolation) {
    this.request = request;
    this.#isolation = isolation;
    this.#info = engineInfo(request.language);
    this.promise = new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
  }

  get settled(): boolean {
    return this.#settled;
  }

  /** What the engine gets to see of the request. */
  guestRequest(): GuestRequest {
    const { code, language, input, args, env, files, collectFiles, workingDirectory, limits, seed, clock } = this.request;
    const engineLimits = { maxMemoryBytes: memoryBytes(limits), maxOutputBytes: limits.maxOutputSize };
    const typescript = language === 'typescript';
    return { code, typescript, input, args, env, files, collectFiles, workingDirectory, limits: engineLimits, seed, clock };
  }

  /** Calls `onAbort` once, when the signal of the request aborts before the run has settled. */
  watch(onAbort: () => void): void {
    const { signal } = this.request;
    if (signal === null) return;
    signal.addEventListener('abort', onAbort, { once: true });
    this.#unwatch = () => signal.removeEventListener('abort', onAbort);
  }

  /** Notes that an engine has to be started for it. */
  markCold(): void {
    this.#startup = 'cold';
  }

  /** Starts its clock: an engine was handed the program just now. Calls `onDeadline` when its time is up. */
  begin(info: EngineInfo, onDeadline: () => void): void {
    this.#began = Date.now();
    this.#info = info;
    this.#onDeadline = onDeadline;
    this.#startClock();
  }

  /**
   * Stops its clock: the engine waits for a download now, which is not the program's time. The program has used that many milliseconds
   * by the engine's account, which is the better one if the page was blocked meanwhile. A program whose time is up gets no more.
   */
  pause(executionTime: number): void {
    if (this.#settled || executionTime >= this.request.limits.timeoutMs) return;
    clearTimeout(this.#timer);
    this.#used = Math.max(executionTime, 0);
    this.#clockStarted = null;
  }

  /** Starts its clock again. */
  resume(): void {
    if (!this.#settled && this.#clockStarted === null) this.#startClock();
  }

  /** Takes what the program wrote. */
  receive(chunks: readonly OutputChunk[]): void {
    for (const { stream, text } of chunks) {
      if (this.#settled) return;
      if (stream === 'stdout') this.#stdout += text;
      else this.#stderr += text;
      this.#output += text;
      try {
        this.request.onOutput?.({ stream, text });
      } catch (error) {
        reportLater(error);
      }
    }
  }

  /** Ends it with what the engine says. */
  finish(outcome: Outcome, executionTime: number): void {
    const { timeoutMs } = this.request.limits;
    // The page may notice a deadline late, but then it still holds.
    const isLate = executionTime > timeoutMs;
    this.#settle(isLate ? { ...endedByPage('timeout', timeoutMs), memoryUsed: outcome.memoryUsed } : outcome, executionTime);
  }

  /** Ends it with what the page says. */
  stop(status: PageStatus, detail?: string): void {
    this.#settle(endedByPage(status, this.request.limits.timeoutMs, detail), this.#elapsed());
  }

  /** Ends it without a result: there is no engine for it. */
  fail(error: unknown): void {
    if (this.#close()) this.#reject(error);
  }

  #startClock(): void {
    const left = this.request.limits.timeoutMs - this.#used;
    const started = performance.now();
    this.#clockStarted = started;
    this.#timer = setTimeout(() => {
      // The result of a program that ended in time may be waiting behind this timer, when something blocked the page: it goes first.
      if (performance.now() - started > left + LATE_MS) this.#timer = setTimeout(this.#onDeadline, 1);
      else this.#onDeadline();
    }, left);
  }

  /** Milliseconds that its clock has run. */
  #elapsed(): number {
    return this.#used + (this.#clockStarted === null ? 0 : performance.now() - this.#clockStarted);
  }

  #settle(ended: Ended, executionTime: number): void {
    if (!this.#close()) return;
    const endTime = Date.now();
    this.#resolve(
      assembleResult(ended, {
        language: this.request.language,
        info: this.#info,
        isolation: this.#isolation,
        startup: this.#startup,
        startTime: this.#began ?? endTime,
        endTime,
        // A clock of a browser is coarse: a run that took less than a tick took no time by it.
        executionTime: this.#began === null ? 0 : executionTime || 0.1,
        stdout: this.#stdout,
        stderr: this.#stderr,
        output: this.#output,
      }),
    );
    this.#stdout = this.#stderr = this.#output = '';
  }

  /** Whether this was the first time. */
  #close(): boolean {
    if (this.#settled) return false;
    this.#settled = true;
    clearTimeout(this.#timer);
    try {
      this.#unwatch();
    } catch (error) {
      reportLater(error);
    }
    return true;
  }
}
