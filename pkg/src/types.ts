// The public types. They are written by hand: what is here is the interface, whatever the code behind it becomes.

/** A language as results name it. */
export type Language = 'python' | 'javascript' | 'typescript';

type Spelling = Language | 'py' | 'js' | 'ts';

/**
 * A language as requests may name it: its name or its alias, in any case.
 *
 * `'typescript'` is a known name whose engine is not built yet: it is answered with an `UnsupportedLanguageError`.
 */
export type LanguageName = Spelling | Uppercase<Spelling> | Capitalize<Spelling> | 'JavaScript' | 'TypeScript';

/** One program to run, with everything it may see. */
export interface ExecutionRequest {
  /** The program's source, at most `limits.maxCodeSize` bytes of UTF-8. */
  code: string;
  language: LanguageName;
  /**
   * Standard input, whole; empty by default. A string is encoded as UTF-8, in which a lone surrogate becomes U+FFFD;
   * bytes are handed on as they are, and copied when the request is made.
   */
  input?: string | Uint8Array | undefined;
  /** `sys.argv[1:]`, `process.argv.slice(2)`: at most 20 strings of at most 1,000 characters (UTF-16 code units). None by default. */
  args?: readonly string[] | undefined;
  /**
   * `os.environ`, `process.env`: nothing else is in there. Empty by default. Own enumerable properties count; their names
   * hold no `=`, and neither names nor values a NUL.
   */
  env?: Readonly<Record<string, string>> | undefined;
  /**
   * What stands in `workingDirectory` before the run, by paths from there, such as `data/words.txt`; none by default. Programs can import
   * what is a module among them. JavaScript can require it too, and looks for packages in `node_modules`. Strings are encoded as UTF-8, bytes
   * are copied when the request is made.
   *
   * At most 1,000 own enumerable properties. Paths have at most 1,000 bytes of UTF-8, and 255 between two slashes; `main.py` or
   * `main.js` is taken, the program stands there. Together they are at most `limits.maxMemoryMB`, against which they count.
   */
  files?: Readonly<Record<string, string | Uint8Array>> | undefined;
  /** Whether the result shall have what the program creates and changes, see {@link ExecutionResult.files}; default false. */
  collectFiles?: boolean | undefined;
  /**
   * Where the program is started and its files stand: an absolute path without `..`, of at most 1,000 bytes; default `/home/guest`. It is made
   * if there is none; what the system has for itself (`/dev`, `/proc`, `/sys`) is refused.
   */
  workingDirectory?: string | undefined;
  /** Limits that differ from the executor's defaults. */
  limits?: Partial<ExecutionLimits> | undefined;
  /**
   * Fixes the program's random numbers: all of them follow from it, those for keys as well. A whole number, at least 0. True random numbers
   * by default.
   *
   * With a `clock` too, a program gives the same results, byte for byte, in every run and on every machine.
   */
  seed?: number | undefined;
  /**
   * `'real'`, which is the default, or the time at which a clock of the run's own starts, in whole milliseconds since 1970. On such a clock a
   * sleep takes its time without that anybody waits, reading it takes a microsecond, nothing else takes any; local time is UTC. `timeoutMs`
   * stays a limit in real time.
   */
  clock?: 'real' | number | undefined;
  /** Ends the run with status `cancelled` when it aborts, also while the run still waits for its turn. */
  signal?: AbortSignal | undefined;
  /**
   * Called with what the program writes, in order, while it runs, and for the last time before the promise resolves.
   * What it throws is reported as an uncaught error and leaves the run alone.
   */
  onOutput?: ((chunk: OutputChunk) => void) | undefined;
}

/** A piece of a program's output. */
export interface OutputChunk {
  stream: 'stdout' | 'stderr';
  text: string;
}

/** What a run may use. A run that uses more is ended, and its status tells why. */
export interface ExecutionLimits {
  /**
   * Milliseconds of the guest's own time; default 5,000; 1 … 600,000. Counts from the moment a started engine gets the program:
   * downloading and starting the engine and waiting for a free worker do not count, nor does the download of the standard library in the
   * middle of a run, which is ended after a minute. A browser slows the timers of a tab in the background, so that the deadline may come
   * late there.
   */
  timeoutMs: number;
  /** Mebibytes that the guest may add to the engine's linear memory, its files among them; default 256; 16 … 512. */
  maxMemoryMB: number;
  /** Bytes of stdout and stderr together; default 1 MiB; 1 KiB … 64 MiB. */
  maxOutputSize: number;
  /** Bytes of `input`; default 1 MiB; 0 … 64 MiB. More is refused with an `InputSizeError`. */
  maxInputSize: number;
  /** Bytes of `code` in UTF-8; default 1 MiB; 1 … 10 MiB. More is refused with a `CodeSizeError`. */
  maxCodeSize: number;
}

/** How a run ended. */
export type ExecutionStatus =
  | 'ok'
  | 'error'
  | 'timeout'
  | 'memory-limit'
  | 'output-limit'
  | 'fuel-limit'
  | 'cancelled'
  | 'crashed';

/** What a run came to. Everything that a guest program does is told here, never by an exception. */
export interface ExecutionResult {
  /** `ok` when the program ran to its end or exited, whatever its exit code. */
  status: ExecutionStatus;
  /** `status === 'ok' && exitCode === 0` */
  success: boolean;
  /**
   * 0; n of `sys.exit(n)` and `process.exit(n)`; 1 for an uncaught exception or too much output; 124 timeout; 130 cancelled;
   * 134 crashed; 137 memory limit.
   */
  exitCode: number;
  stdout: string;
  stderr: string;
  /** stdout and stderr in the order written. */
  output: string;
  /** Whether the program wrote more than is here, to its streams or, with `collectFiles`, into files. */
  truncated: boolean;
  /** One line for a person, such as `ReferenceError: x is not defined`; null when status is `ok`. */
  error: string | null;
  /** The exception that nobody caught, if one ended the run. */
  exception: GuestException | null;
  language: Language;
  /**
   * Milliseconds of guest time, without downloads; until termination, when the run was terminated. Never 0 for a run that began: what the browser's
   * clock is too coarse to see (0.1 ms in Chromium, 1 ms elsewhere) is told as 0.1. A run that was cancelled before it began has 0.
   */
  executionTime: number;
  /** Peak bytes that the guest added to the started engine. 0 where nobody can tell any more, because the worker was terminated. */
  memoryUsed: number;
  /** Null: no artifact is metered yet. */
  fuelUsed: number | null;
  /**
   * With `collectFiles`, the files below the working directory that the program created or changed: content by path from there, in order. It is
   * an empty object when there are none, and also there for a program that raised an exception, exited, or met a limit of memory or output; what
   * it had not flushed then is lost. Absent when nobody asked for it, and when the worker was terminated, which takes the files along: at a
   * deadline, when the run was cancelled, or when the worker died.
   *
   * At most 1,000 files, whose paths have at most 1,000 bytes; `truncated` tells that there are more. Directories and links are left out, and in
   * paths what is not UTF-8 is replaced by U+FFFD. The paths are the program's choice, but never lead out of the directory.
   */
  files?: Record<string, Uint8Array>;
  metadata: ExecutionMetadata;
}

/**
 * What stands between a guest and the page besides the engine.
 *
 * - `worker`: a Web Worker that has thrown away what it does not need of its own globals.
 * - `strict`: such a worker in an invisible frame with an origin of its own, where a Content-Security-Policy refuses every request. It takes
 *   a little longer to start, needs a document, and loads the whole standard library of a language together with its engine.
 */
export type Isolation = 'worker' | 'strict';

/** The circumstances of a run. */
export interface ExecutionMetadata {
  /** When the program was handed to its engine, in milliseconds since 1970; for a run that never began, when it was cancelled. */
  startTime: number;
  /** When the run ended, in milliseconds since 1970. */
  endTime: number;
  timeoutHit: boolean;
  memoryLimitHit: boolean;
  /** The interpreter, such as `RustPython 0.6.0`; its name alone while none was started. */
  runtime: string;
  /** The version of the language, such as `3.14`; `unknown` while no engine was started. */
  version: string;
  isolation: Isolation;
  /** `cold` when an engine had to be started for this run, `warm` when one was there already. */
  startup: 'cold' | 'warm';
}

/** An uncaught exception in one shape for every language, syntax errors included. */
export interface GuestException {
  /** The class: `ZeroDivisionError`, `TypeError`, `SyntaxError`. */
  name: string;
  message: string;
  file: string;
  /** Counts from 1, in the guest's own source; 0 when not known. */
  line: number;
  /** Counts from 1, in characters; 0 when not known. */
  column: number;
  /** The guest's own frames, innermost last. */
  frames: GuestFrame[];
  /** As CPython, or as Node, prints it, with the guest's frames only. */
  traceback: string;
}

/** A call in progress in the guest's source. */
export interface GuestFrame {
  function: string;
  file: string;
  line: number;
  column: number;
}

/** A language that has an engine in this version. */
export type EngineLanguage = 'python' | 'javascript';

/** A language whose engine holds what most programs import, and whose standard library has the rest in a file of its own. */
export type StdlibLanguage = 'python';

/** Where the parts of the package come from, where the defaults do not fit. All of it is optional. */
export interface ExecutorAssets {
  /** The URL of `sandglass/worker.js`; default: beside the package's modules. A worker of another origin is fetched and run from a blob. */
  workerUrl?: string | URL | undefined;
  /** The URLs of `sandglass/python.wasm` and `sandglass/javascript.wasm`; default: beside the package's modules. */
  wasmUrl?: { readonly [language in EngineLanguage]?: string | URL | undefined } | undefined;
  /** Compiled engines. They win over `wasmBinary` and `wasmUrl`. */
  wasmModule?: { readonly [language in EngineLanguage]?: WebAssembly.Module | undefined } | undefined;
  /** Engines as bytes. They win over `wasmUrl`. */
  wasmBinary?: { readonly [language in EngineLanguage]?: ArrayBuffer | Uint8Array | undefined } | undefined;
  /**
   * The URL of `sandglass/python-stdlib.wasm`; default: beside the package's modules. The file is fetched when a program is the first to
   * import a module that the engine does not hold, by the worker and in the middle of the run. Relative to the page.
   */
  stdlibUrl?: { readonly [language in StdlibLanguage]?: string | URL | undefined } | undefined;
  /** That file as bytes, which are copied. They win over `stdlibUrl`, and nothing is fetched. */
  stdlibBinary?: { readonly [language in StdlibLanguage]?: ArrayBuffer | Uint8Array | undefined } | undefined;
  /** Makes the workers: a new one of `sandglass/worker.js` on each call. It wins over `workerUrl`. */
  createWorker?: (() => Worker | Promise<Worker>) | undefined;
}

/** How an executor is made. */
export interface CodeExecutorOptions {
  /** The languages it speaks; default: all. Nothing else is ever downloaded. */
  languages?: readonly LanguageName[] | undefined;
  /** Programs of one language that run at once; default 1; 1 … 32. One warm spare worker stands behind them. More programs wait in line. */
  poolSize?: number | undefined;
  /** Default limits of its runs. */
  limits?: Partial<ExecutionLimits> | undefined;
  assets?: ExecutorAssets | undefined;
  /**
   * Whether to load the rest of the standard library before a program needs it: once the engine is started, when the page is idle. Default
   * false. A failure is not reported, the run that needs the file tries again. See {@link InitializeOptions.stdlib} for one that is awaited.
   */
  prefetch?: boolean | undefined;
  /** What stands between guest and page besides the engine; default `'worker'`. */
  isolation?: Isolation | undefined;
}

/** What is loaded before it is needed. */
export interface InitializeOptions {
  /** The languages whose engines are loaded and started; default: all that the executor speaks. */
  languages?: readonly LanguageName[] | undefined;
  /**
   * Whether to load the whole standard library of these languages as well, which is otherwise fetched when a program first needs it; default
   * false. From then on the engines need no network.
   */
  stdlib?: boolean | undefined;
  /**
   * Called with how far the loading is: at once, after every change, and for the last time with everything loaded, before the promise
   * resolves. Not called any more once it has rejected. What it throws is reported as an uncaught error and changes nothing.
   */
  onProgress?: ((progress: LoadProgress) => void) | undefined;
}

/**
 * What a language waits for. None comes back once it is over, and one that takes no time may be left out.
 *
 * - `download`: files of it are on their way.
 * - `compile`: all of them are there, and the browser compiles the engine, which it began while that arrived.
 * - `start`: the engine is compiled, and a worker starts it.
 * - `ready`: the engine is started, and the standard library is there if it was asked for. Told once for each language.
 */
export type LoadPhase = 'download' | 'compile' | 'start' | 'ready';

/** How far the loading of engines is. */
export interface LoadProgress {
  /**
   * Bytes that are there of all that the call needs, in all its languages; uncompressed. Never decreases. What was there before the call
   * counts, and what was on its way already may be counted only when all of it is there.
   */
  loaded: number;
  /** Bytes that the call needs; `loaded` reaches them. They change when another file is served than the package has. Never 0. */
  total: number;
  phase: LoadPhase;
  /** The language that the phase is about. */
  language: EngineLanguage;
}

/** What an executor can say about a language. */
export interface EnvironmentInfo {
  language: Language;
  /** Whether this executor runs it. */
  available: boolean;
  /** Whether an engine of it was started already. */
  loaded: boolean;
  /** The interpreter, such as `RustPython 0.6.0`; its name alone while none was started; empty where there is none. */
  runtime: string;
  /** The version of the language, such as `3.14`; `unknown` while no engine was started. */
  version: string;
}

/** What an executor did since it was made. Requests that were refused do not count. */
export interface ExecutionStatistics {
  totalExecutions: number;
  /** Those with `success`. */
  successfulExecutions: number;
  /** Milliseconds of guest time a run; 0 before the first. */
  averageExecutionTime: number;
  byStatus: Record<ExecutionStatus, number>;
  byLanguage: Record<Language, number>;
}
