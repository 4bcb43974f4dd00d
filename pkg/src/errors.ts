import type { ExecutionResult, ExecutionStatus } from './types.js';

/** Tells the errors of this package apart without `instanceof`. */
export type ErrorCode =
  | 'unsupported-language'
  | 'invalid-request'
  | 'code-size'
  | 'input-size'
  | 'engine-load'
  | 'disposed'
  | 'guest-error'
  | Exclude<ExecutionStatus, 'ok' | 'error'>;

/** What every error of this package is. */
export class SandglassError extends Error {
  /** Which error it is, for programs. */
  readonly code: ErrorCode;
  /** What to do about it, for people. The message ends with it. */
  readonly cure: string;

  constructor(code: ErrorCode, problem: string, cure: string, cause?: unknown) {
    super(cure === '' ? problem : `${problem} ${cure}`, cause === undefined ? undefined : { cause });
    this.code = code;
    this.cure = cure;
  }

  // Names are spelled out: a minifier may rename the classes.
  static {
    this.prototype.name = 'SandglassError';
  }
}

/** The language is none that this executor runs. */
export class UnsupportedLanguageError extends SandglassError {
  /** The language as it was asked for. */
  readonly language: string;
  /** What can be asked for. */
  readonly supported: readonly string[];

  constructor(language: string, supported: readonly string[], problem: string) {
    super('unsupported-language', problem, `Supported here: ${supported.join(', ')}.`);
    this.language = language;
    this.supported = supported;
  }

  static {
    this.prototype.name = 'UnsupportedLanguageError';
  }
}

/** A request, or an option of an executor, is not what it should be. */
export class InvalidRequestError extends SandglassError {
  /** The field at fault, such as `limits.timeoutMs`. */
  readonly field: string;

  constructor(field: string, problem: string, cure: string, cause?: unknown) {
    super('invalid-request', problem, cure, cause);
    this.field = field;
  }

  static {
    this.prototype.name = 'InvalidRequestError';
  }
}

/** The code is longer than `limits.maxCodeSize`. */
export class CodeSizeError extends SandglassError {
  /** Bytes allowed. */
  readonly limit: number;

  constructor(limit: number) {
    super('code-size', `code is longer than ${limit} bytes of UTF-8.`, 'Shorten it, or raise limits.maxCodeSize (up to 10 MiB).');
    this.limit = limit;
  }

  static {
    this.prototype.name = 'CodeSizeError';
  }
}

/** The input is longer than `limits.maxInputSize`. */
export class InputSizeError extends SandglassError {
  /** Bytes allowed. */
  readonly limit: number;

  constructor(limit: number) {
    super('input-size', `input is longer than ${limit} bytes.`, 'Shorten it, or raise limits.maxInputSize (up to 64 MiB).');
    this.limit = limit;
  }

  static {
    this.prototype.name = 'InputSizeError';
  }
}

/** An engine could not be loaded or started. The next call tries again. */
export class EngineLoadError extends SandglassError {
  constructor(problem: string, cure: string, cause?: unknown) {
    super('engine-load', problem, cure, cause);
  }

  static {
    this.prototype.name = 'EngineLoadError';
  }
}

/** The executor was disposed of before this call. */
export class DisposedError extends SandglassError {
  constructor() {
    super('disposed', 'This executor was disposed of.', 'Make a new CodeExecutor.');
  }

  static {
    this.prototype.name = 'DisposedError';
  }
}

/** A run that did not succeed, as an exception: see {@link unwrap}. */
export class GuestError extends SandglassError {
  readonly result: ExecutionResult;

  constructor(result: ExecutionResult, code: ErrorCode = 'guest-error') {
    super(code, result.error ?? `The program exited with code ${result.exitCode}.`, '');
    this.result = result;
  }

  static {
    this.prototype.name = 'GuestError';
  }
}

/** The run used up `limits.timeoutMs`. */
export class TimeoutError extends GuestError {
  static {
    this.prototype.name = 'TimeoutError';
  }
}

/** The run used up `limits.maxMemoryMB`. */
export class MemoryLimitError extends GuestError {
  static {
    this.prototype.name = 'MemoryLimitError';
  }
}

/** The run wrote more than `limits.maxOutputSize`. */
export class OutputLimitError extends GuestError {
  static {
    this.prototype.name = 'OutputLimitError';
  }
}

/** The run used up its instruction budget. */
export class FuelLimitError extends GuestError {
  static {
    this.prototype.name = 'FuelLimitError';
  }
}

/** The run was aborted by its signal, or its executor was disposed of. */
export class CancelledError extends GuestError {
  static {
    this.prototype.name = 'CancelledError';
  }
}

/** The engine itself failed. */
export class CrashedError extends GuestError {
  static {
    this.prototype.name = 'CrashedError';
  }
}

const kinds: Partial<Record<ExecutionStatus, new (result: ExecutionResult, code: ErrorCode) => GuestError>> = {
  timeout: TimeoutError,
  'memory-limit': MemoryLimitError,
  'output-limit': OutputLimitError,
  'fuel-limit': FuelLimitError,
  cancelled: CancelledError,
  crashed: CrashedError,
};

/**
 * Returns a result that has `success` and throws a {@link GuestError} of its kind for every other one: for those who prefer exceptions.
 *
 * @throws {GuestError} for an uncaught exception and for an exit code other than 0
 * @throws {TimeoutError | MemoryLimitError | OutputLimitError | FuelLimitError | CancelledError | CrashedError} for a run that was ended
 */
export function unwrap(result: ExecutionResult): ExecutionResult {
  if (result.success) return result;
  const Kind = kinds[result.status];
  throw Kind === undefined ? new GuestError(result) : new Kind(result, result.status as ErrorCode);
}
