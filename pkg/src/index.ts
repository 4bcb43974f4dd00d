// The export list, and the calls that use the one shared executor.

import { CodeExecutor } from './executor.js';
import type { ExecutionRequest, ExecutionResult, LanguageName } from './types.js';

export { CodeExecutor } from './executor.js';
export {
  CancelledError,
  CodeSizeError,
  CrashedError,
  DisposedError,
  EngineLoadError,
  FuelLimitError,
  GuestError,
  InputSizeError,
  InvalidRequestError,
  MemoryLimitError,
  OutputLimitError,
  SandglassError,
  TimeoutError,
  UnsupportedLanguageError,
  unwrap,
  type ErrorCode,
} from './errors.js';
export type {
  CodeExecutorOptions,
  EngineLanguage,
  EnvironmentInfo,
  ExecutionLimits,
  ExecutionMetadata,
  ExecutionRequest,
  ExecutionResult,
  ExecutionStatistics,
  ExecutionStatus,
  ExecutorAssets,
  GuestException,
  GuestFrame,
  InitializeOptions,
  Isolation,
  Language,
  LanguageName,
  LoadPhase,
  LoadProgress,
  OutputChunk,
  StdlibLanguage,
} from './types.js';

/** The executor behind {@link executeCode} and its kin. It starts no worker before its first run. */
export const codeExecutor: CodeExecutor = /* @__PURE__ */ new CodeExecutor();

/**
 * Runs one program on the shared {@link codeExecutor}.
 *
 * ```ts
 * const result = await executeCode('print(1 + 1)', 'python', 5000);
 * result.output; // '2\n'
 * ```
 *
 * The promise resolves for everything that the program does, see {@link ExecutionResult}. It rejects with a `SandglassError`
 * for a mistake in the call and for an engine that cannot be loaded.
 *
 * @param timeoutMs milliseconds of the program's own time; default 5,000
 */
export function executeCode(code: string, language: LanguageName, timeoutMs?: number): Promise<ExecutionResult>;
export function executeCode(request: ExecutionRequest): Promise<ExecutionResult>;
export function executeCode(...call: unknown[]): Promise<ExecutionResult> {
  return codeExecutor.execute(...(call as [string, LanguageName, number?]));
}

/** Runs one Python program on the shared {@link codeExecutor}; `input` is its standard input. */
export function executePython(code: string, input?: string | Uint8Array): Promise<ExecutionResult> {
  return codeExecutor.execute({ code, language: 'python', input });
}

/** Runs one TypeScript program on the shared {@link codeExecutor}, without a look at its types; `input` is its standard input. */
export function executeTypeScript(code: string, input?: string | Uint8Array): Promise<ExecutionResult> {
  return codeExecutor.execute({ code, language: 'typescript', input });
}

/** Runs one JavaScript program on the shared {@link codeExecutor}; `input` is its standard input. */
export function executeJavaScript(code: string, input?: string | Uint8Array): Promise<ExecutionResult> {
  return codeExecutor.execute({ code, language: 'javascript', input });
}
