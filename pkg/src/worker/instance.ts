import type { EngineInfo, GuestRequest, Outcome } from '../protocol.js';
import type { Exports, Glue, Port } from './glue.js';

/**
 * A worker is replaced when its engine's memory has grown by more than this since the snapshot. Linear memory cannot shrink, so one
 * hungry program would keep it for as long as the page lives; and what a program leaves there is wiped after each run,
 * which is quick (some ten milliseconds, while nobody waits) up to about this size.
 */
const RETIRE_ABOVE_BYTES = 64 * 1024 * 1024;

/** What a run came to, and how long the engine worked on it, in milliseconds. */
export interface Execution {
  outcome: Outcome;
  executionTime: number;
}

/** A started engine that can be put back to how it was when it had just been started. */
export class Instance {
  readonly #glue: Glue;
  readonly #exports: Exports;
  readonly #port: Port;
  /** Memory above the stack, which is empty between runs. */
  readonly #snapshot: Uint8Array;
  readonly #stackPointer: number;
  readonly info: EngineInfo;

  constructor(glue: Glue, language: string, module: WebAssembly.Module, port: Port) {
    this.#glue = glue;
    this.#port = port;
    this.#exports = pristine(glue, language, module);
    this.#stackPointer = this.#exports.__stack_pointer.value as number;
    this.#snapshot = new Uint8Array(this.#exports.memory.buffer).slice(this.#stackPointer);
    this.info = { ...glue.describe() };
    this.restore();
  }

  /** Runs a program. What it does, a trap included, is in the outcome. The memory is to be restored before the next one. */
  run(request: GuestRequest): Execution {
    const start = performance.now();
    let outcome: Outcome | null = null;
    let trap: unknown = null;
    try {
      outcome = this.#glue.run(request, this.#port);
    } catch (error) {
      trap = error;
    }
    const executionTime = performance.now() - start;
    outcome ??= this.#autopsy(trap);
    // A trap may leave a reference to the request behind in the glue's table: it shall not hold on to its contents.
    Object.assign(request, { code: '', input: new Uint8Array(0), args: [], env: {} });
    return { outcome, executionTime };
  }

  /** Makes the engine pristine, and tells whether it should be replaced all the same. */
  restore(): { retire: boolean } {
    // Memory that has grown has a new buffer: the view is made anew each time.
    const memory = new Uint8Array(this.#exports.memory.buffer);
    this.#exports.__stack_pointer.value = this.#stackPointer;
    const end = this.#stackPointer + this.#snapshot.length;
    if (memory.length - end > RETIRE_ABOVE_BYTES) return { retire: true };
    memory.fill(0, 0, this.#stackPointer);
    memory.set(this.#snapshot, this.#stackPointer);
    memory.fill(0, end);
    return { retire: false };
  }

  /** Linear memory is readable after a trap: finds out there what was printed, and why it stopped. */
  #autopsy(trap: unknown): Outcome {
    try {
      this.#exports.__stack_pointer.value = this.#stackPointer;
      this.#glue.drain();
      return this.#glue.autopsy(String(trap));
    } catch {
      // The memory is beyond reading. What is left to tell is the trap itself: a RuntimeError of wasm, or a RangeError of the stack.
      const error = `The engine crashed: ${String(trap)}`;
      return { status: 'crashed', exitCode: 134, error, exception: null, truncated: false, memoryUsed: 0 };
    }
  }
}

/** Makes an instance whose interpreter is started and has run nothing. */
function pristine(glue: Glue, language: string, module: WebAssembly.Module): Exports {
  const exports = glue.initSync({ module });
  if (!(exports.memory instanceof WebAssembly.Memory) || !(exports.__stack_pointer instanceof WebAssembly.Global)) {
    throw new Error('the artifact does not export memory and __stack_pointer');
  }
  const stackPointer: unknown = exports.__stack_pointer.value;
  try {
    glue.start(language);
  } catch (trap) {
    exports.__stack_pointer.value = stackPointer;
    const { error } = glue.autopsy(String(trap));
    throw error === null ? trap : new Error(error, { cause: trap });
  }
  return exports;
}
