// What an engine's artifact exports, as wasm-bindgen's glue presents it. The Rust side of it is src/wasm/.

import type { EngineInfo, GuestRequest, Outcome } from '../protocol.js';

/** What an engine says that a run came to. The files come apart from it. */
export type Report = Omit<Outcome, 'files'>;

/** The outside, as an engine sees it. */
export interface Port {
  /** Takes bytes that the guest wrote to stream 1 or 2. They are a view into wasm memory, valid during the call. */
  write(stream: number, bytes: Uint8Array): void;
  /** Sends the page what was written since the last time. */
  flush(): void;
  /** Milliseconds since 1970. */
  now(): number;
  /** Milliseconds since some moment in the past; never goes back. */
  monotonic(): number;
  /** Minutes that local time is ahead of UTC at that moment: 60 for UTC+1. */
  utcOffsetMinutes(nowMs: number): number;
  /** The name of the zone that local time is in, such as `Europe/Berlin`. */
  timeZone(): string;
  /** Waits, and keeps the worker from doing anything else. */
  sleep(ms: number): void;
  /** Fills bytes, a view into wasm memory, with random numbers fit for keys. */
  random(bytes: Uint8Array): void;
  /**
   * Makes JavaScript of a TypeScript source, which is a view into wasm memory, by the name of its file. The answer is encoded as the crate
   * `sandglass-typescript` says; undefined in a worker that has nothing for it.
   */
  eraseTypes(file: string, source: Uint8Array): Uint8Array | undefined;
  /** Takes a file of a run that is over; the bytes are a view into wasm memory. */
  keep(path: string, bytes: Uint8Array): void;
  /**
   * Fills bytes, a view into wasm memory, with what stands at that offset of the standard library's file. Fetches the file first,
   * where it is not there yet. What it throws passes through the engine like a trap.
   */
  readStdlib(offset: number, bytes: Uint8Array): void;
  /** Throws likewise, because that file is not what the engine needs; `reason` is the rest of a sentence about it. */
  refuseStdlib(reason: string): never;
}

/** The exports of an instance that are used past the glue. */
export interface Exports {
  memory: WebAssembly.Memory;
  __stack_pointer: WebAssembly.Global;
  /** The references to JavaScript values that the glue hands to wasm. */
  __wbindgen_externrefs: WebAssembly.Table;
  /** Makes memory what it is in a new instance. The build wrote this function into the artifact. */
  restore(): void;
  /**
   * Calls itself until the browser's stack has ended, or the engine's own. The build wrote it into artifacts whose engine has a guard: how
   * far it lowers the stack pointer is how far any program may, for a recursion to end at the guard.
   */
  sound?(): unknown;
}

/** What the build wrote about an artifact into a section of it. */
export interface About extends EngineInfo {
  /** How long the table of references is by the account that stands in memory. */
  references: number;
}

export interface Glue {
  /** Makes an instance: a started interpreter that has run nothing. */
  initSync(options: { module: WebAssembly.Module }): Exports;
  /** Runs a program. What it throws is a trap: see {@link Glue.drain} and {@link Glue.autopsy}. */
  run(request: GuestRequest, port: Port): Report;
  /** After a trap: hands the port what the guest had written and Rust had buffered. */
  drain(): void;
  /** After a trap, whose message it is given and where the stack pointer stood: why. May trap itself. */
  autopsy(trap: string, stackLeft: number): Report;
  /** After a run whose request asks for files: hands the port those that are new, and tells whether it was all of them. May trap. */
  collect(): boolean;
}
