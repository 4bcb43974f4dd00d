import type { EngineInfo, GuestRequest, Outcome } from '../protocol.js';
import type { About, Exports, Glue, Report } from './glue.js';
import type { GuestPort } from './port.js';
import { StdlibError } from './stdlib.js';

/**
 * A worker is replaced when its engine's memory has grown by more than this. Linear memory cannot shrink, so one
 * hungry program would keep it for as long as the page lives; and what a program leaves there is wiped after each run,
 * which is quick (some ten milliseconds, while nobody waits) up to about this size.
 */
const RETIRE_ABOVE_BYTES = 64 * 1024 * 1024;

/**
 * RustPython raises a `RecursionError` where less than this is left of the engine's stack: twice its `STACK_MARGIN_BYTES`, on a machine
 * whose addresses have four bytes.
 */
const GUARD_BYTES = 32 * 1024;

/** What a small request has of what can be large. */
const nothing = { input: new Uint8Array(0), args: [], env: {}, files: {}, collectFiles: false };

/** What a run came to, or why there was no standard library for it, and how long the engine worked on it, in milliseconds. */
export interface Execution {
  outcome: Outcome | StdlibError;
  executionTime: number;
}

/** A started engine that can be put back to how it was when it had just been started. */
export class Instance {
  readonly #glue: Glue;
  readonly #exports: Exports;
  readonly #port: GuestPort;
  /** Where the engine's own stack begins. */
  readonly #stackPointer: number;
  /** Where the stack pointer stands when a run begins. */
  readonly #start: number;
  /** The size of memory in a new instance. */
  readonly #pristineBytes: number;
  readonly info: EngineInfo;

  constructor(glue: Glue, module: WebAssembly.Module, port: GuestPort) {
    const { references, ...info } = about(module);
    this.#glue = glue;
    this.#port = port;
    this.#exports = glue.initSync({ module });
    this.#stackPointer = this.#exports.__stack_pointer.value as number;
    this.#start = GUARD_BYTES + this.#sound();
    this.#pristineBytes = this.#exports.memory.buffer.byteLength;
    this.info = info;
    // The account of this table is part of what was baked, its length is not.
    const table = this.#exports.__wbindgen_externrefs;
    table.grow(references - table.length);
  }

  /**
   * Runs a small program and forgets it. Browsers compile a function when it is first called: for all that any program calls that
   * takes some fifty milliseconds, once for all workers of a page.
   */
  warmUp(code: string, typescript: boolean): void {
    const limits = { maxMemoryBytes: 64 * 1024 * 1024, maxOutputBytes: 1024 };
    this.run({ code, typescript, ...nothing, workingDirectory: '/home/guest', limits, seed: null, clock: null });
    this.restore();
  }

  /** Runs a program. What it does, a trap included, is in the outcome. The memory is to be restored before the next one. */
  run(request: GuestRequest): Execution {
    const start = performance.now();
    let report: Report | StdlibError | null = null;
    let trap: unknown = null;
    try {
      this.#exports.__stack_pointer.value = this.#start;
      report = this.#glue.run(request, this.#port);
    } catch (error) {
      trap = error;
    }
    const executionTime = performance.now() - start;
    report ??= this.#autopsy(trap);
    const outcome = report instanceof StdlibError ? report : this.#complete(report, request.collectFiles);
    // A trap may leave a reference to the request behind in the glue's table: it shall not hold on to its contents.
    Object.assign(request, { code: '', ...nothing });
    return { outcome, executionTime };
  }

  /** Makes the engine pristine, and tells whether it should be replaced all the same. */
  restore(): { retire: boolean } {
    if (this.#exports.memory.buffer.byteLength - this.#pristineBytes > RETIRE_ABOVE_BYTES) return { retire: true };
    this.#exports.restore();
    return { retire: false };
  }

  /**
   * How much of the engine's stack may be used before the browser's own ends, in bytes. Browsers differ, and do not tell: it is tried out,
   * which takes a fraction of a millisecond.
   */
  #sound(): number {
    const { sound, __stack_pointer: pointer } = this.#exports;
    const room = this.#stackPointer - GUARD_BYTES;
    if (sound === undefined) return room;
    try {
      sound();
    } catch {
      return Math.min(room, this.#stackPointer - (pointer.value as number));
    } finally {
      pointer.value = this.#stackPointer;
    }
    return room;
  }

  /** Linear memory is readable after a trap: finds out there what was printed, and why it stopped. */
  #autopsy(trap: unknown): Report | StdlibError {
    const { __stack_pointer: pointer } = this.#exports;
    const left = pointer.value as number;
    try {
      pointer.value = this.#stackPointer;
      this.#glue.drain();
      return trap instanceof StdlibError ? trap : this.#glue.autopsy(String(trap), left);
    } catch {
      if (trap instanceof StdlibError) return trap;
      // The memory is beyond reading. What is left to tell is the trap itself: a RuntimeError of wasm, or a RangeError of the stack.
      const error = `The engine crashed: ${String(trap)}`;
      return { status: 'crashed', exitCode: 134, error, exception: null, truncated: false, memoryUsed: 0 };
    }
  }

  /** Adds the files that the page asks for. */
  #complete(report: Report, collectFiles: boolean): Outcome {
    if (!collectFiles) return { ...report, files: null };
    let { truncated } = report;
    try {
      // A trap may have left it anywhere.
      this.#exports.__stack_pointer.value = this.#stackPointer;
      truncated = !this.#glue.collect() || truncated;
    } catch {
      // There is no memory for more of them, or the engine's is beyond reading.
      truncated = true;
    }
    return { ...report, truncated, files: this.#port.takeFiles() };
  }
}

/** Reads what the build wrote about an artifact. */
function about(module: WebAssembly.Module): About {
  const [section] = WebAssembly.Module.customSections(module, 'sandglass');
  if (section === undefined) throw new Error('the artifact was not made by the build of this package');
  return JSON.parse(new TextDecoder().decode(section)) as About;
}
