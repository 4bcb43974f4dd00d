// Every message between page and worker. A worker is loaded once and then runs one program after the other.
// Messages about a run carry its number, and a message with another number than that of the run in progress is void.

import type { EngineLanguage, GuestException, OutputChunk } from './types.js';

/** A request as the engine gets it: validated, with every default filled in. */
export interface GuestRequest {
  code: string;
  input: Uint8Array<ArrayBuffer>;
  args: string[];
  env: Record<string, string>;
  limits: { maxMemoryBytes: number; maxOutputBytes: number };
}

/** What the engine says a run came to. `timeout` and `cancelled` are the page's to say. */
export interface Outcome {
  status: 'ok' | 'error' | 'memory-limit' | 'output-limit' | 'crashed';
  exitCode: number;
  error: string | null;
  exception: GuestException | null;
  truncated: boolean;
  /** Peak bytes above the pristine engine. */
  memoryUsed: number;
}

/** The interpreter and the version of its language. */
export interface EngineInfo {
  runtime: string;
  version: string;
}

export type ToWorker =
  /** Start this engine. The first message, and sent once. */
  | { type: 'load'; engine: EngineLanguage; module: WebAssembly.Module }
  /** Run a program. Sent only after `ready`, and after the `restored` of the run before. */
  | { type: 'run'; run: number; request: GuestRequest };

export type FromWorker =
  /** The engine is started. */
  | ({ type: 'ready' } & EngineInfo)
  /** The engine cannot be started. The last message. */
  | { type: 'failed'; message: string }
  /** What the program wrote since the last message. */
  | { type: 'output'; run: number; chunks: OutputChunk[] }
  /** The program ended; all its output was sent. `executionTime` is in milliseconds. */
  | { type: 'result'; run: number; outcome: Outcome; executionTime: number }
  /** The engine is pristine again; with `retire`, the worker asks to be replaced all the same. */
  | { type: 'restored'; run: number; retire: boolean };
