// Every message between page and worker. A worker is loaded once and then runs one program after the other. All but the first
// message go through a port that nobody else has. Messages about a run carry its number, and a message with another number
// than that of the run in progress is void.

import type { EngineLanguage, GuestException, OutputChunk } from './types.js';

/** A language that an engine speaks without the help of another artifact. */
export type Engine = Exclude<EngineLanguage, 'typescript'>;

/** A request as the engine gets it: validated, with every default filled in. */
export interface GuestRequest {
  code: string;
  /** Whether that is TypeScript, for the engine of JavaScript. */
  typescript: boolean;
  input: Uint8Array<ArrayBuffer>;
  args: string[];
  env: Record<string, string>;
  /** What stands in the working directory before the run, by paths from there. */
  files: Record<string, Uint8Array<ArrayBuffer>>;
  /** Whether the page wants the files that the program makes or changes. */
  collectFiles: boolean;
  /** An absolute path. */
  workingDirectory: string;
  limits: { maxMemoryBytes: number; maxOutputBytes: number };
  /** Where random numbers follow from; null for true ones. */
  seed: number | null;
  /** When a virtual clock starts, in milliseconds since 1970; null for the real time. */
  clock: number | null;
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
  /** What the program made or changed below its working directory; null when nobody asked for it. `truncated` when that is not all. */
  files: GuestFile[] | null;
}

/** A file of a program's. */
export interface GuestFile {
  /** From the working directory. */
  path: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** The interpreter and the version of its language. */
export interface EngineInfo {
  runtime: string;
  version: string;
}

/** Where a worker finds the part of a standard library that its engine does not hold. */
export interface StdlibSource {
  /** Absolute, since a worker that runs from a blob has nothing to resolve it against. Null where there is none. */
  url: string | null;
  /** The file itself, where somebody has loaded it already. */
  blob: Blob | null;
}

/** The first message to a worker, and the only one by its global line: the port for all others, and the engine it is to start. */
export interface Connect {
  type: 'connect';
  port: MessagePort;
  module: WebAssembly.Module;
  /** What makes JavaScript of TypeScript, for a worker whose programs need that. */
  eraser: WebAssembly.Module | null;
}

export type ToWorker =
  /**
   * Start the engine, and warm it up when nobody waits for it. The first message, and sent once. `stdlib` is null for a language whose
   * engine holds all of its library.
   */
  | { type: 'load'; engine: Engine; stdlib: StdlibSource | null; warmUp: boolean }
  /** The standard library was loaded by somebody else since; null takes back one that was no good. A worker that has one keeps its own. */
  | { type: 'stdlib'; blob: Blob | null }
  /** Run a program. Sent only after `ready`, and after the `restored` of the run before. */
  | { type: 'run'; run: number; request: GuestRequest };

export type FromWorker =
  /** The engine is started. */
  | ({ type: 'ready' } & EngineInfo)
  /** The engine cannot be started. The last message. */
  | { type: 'failed'; message: string }
  /** What the program wrote since the last message. */
  | { type: 'output'; run: number; chunks: OutputChunk[] }
  /**
   * The program imports what is in the standard library's file, and the worker fetches that now: it hears and says nothing until it
   * has it. `executionTime` is what the program has used so far, in milliseconds. At most once a run.
   */
  | { type: 'fetching'; run: number; executionTime: number }
  /** The file is there, and the program goes on. */
  | { type: 'fetched'; run: number; blob: Blob }
  /** The program ended; all its output was sent. `executionTime` is in milliseconds and leaves out what was spent on fetching. */
  | { type: 'result'; run: number; outcome: Outcome; executionTime: number }
  /** In the place of `result`: the run was ended because the standard library could not be had, or was not the right one. A sentence says why. */
  | { type: 'lacking'; run: number; message: string }
  /** The engine is pristine again; with `retire`, the worker asks to be replaced all the same. */
  | { type: 'restored'; run: number; retire: boolean };
