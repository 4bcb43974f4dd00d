import type { EngineInfo, Outcome } from './protocol.js';
import type { EngineLanguage, ExecutionResult, ExecutionStatus, Isolation } from './types.js';

/** How a run ends when the page says so, not the engine. */
export type PageStatus = 'timeout' | 'cancelled' | 'crashed';

interface Ending {
  exitCode: number;
  message: (timeoutMs: number, detail: string) => string;
}

/** The one table of what the page says. The codes are what a shell reports: of `timeout`, of Ctrl+C, of abort(). */
const endings: { readonly [status in PageStatus]: Ending } = {
  timeout: { exitCode: 124, message: (timeoutMs) => `Execution timeout: exceeded ${timeoutMs}ms` },
  cancelled: { exitCode: 130, message: () => 'Execution cancelled' },
  crashed: { exitCode: 134, message: (_, detail) => `The engine crashed: ${detail}` },
};

/** The outcome of a run that the page ended. What it had used cannot be known any more. */
export function endedByPage(status: PageStatus, timeoutMs: number, detail = ''): Ended {
  const { exitCode, message } = endings[status];
  return { status, exitCode, error: message(timeoutMs, detail), exception: null, truncated: false, memoryUsed: 0, files: null };
}

/** How a run ended, whoever ended it. */
export type Ended = Omit<Outcome, 'status'> & { status: ExecutionStatus };

/** What a result is made of. */
export interface RunRecord {
  language: EngineLanguage;
  info: EngineInfo;
  isolation: Isolation;
  startup: 'cold' | 'warm';
  startTime: number;
  endTime: number;
  executionTime: number;
  stdout: string;
  stderr: string;
  output: string;
}

/** Makes a result. */
export function assembleResult(ended: Ended, run: RunRecord): ExecutionResult {
  return {
    status: ended.status,
    success: ended.status === 'ok' && ended.exitCode === 0,
    exitCode: ended.exitCode,
    stdout: run.stdout,
    stderr: run.stderr,
    output: run.output,
    truncated: ended.truncated || ended.status === 'output-limit',
    error: ended.error,
    exception: ended.exception,
    language: run.language,
    executionTime: run.executionTime,
    memoryUsed: ended.memoryUsed,
    fuelUsed: null,
    // Unlike an assignment, this makes an own property of the name __proto__ as well.
    ...(ended.files && { files: Object.fromEntries(ended.files.map(({ path, bytes }) => [path, bytes])) }),
    metadata: {
      startTime: run.startTime,
      endTime: run.endTime,
      timeoutHit: ended.status === 'timeout',
      memoryLimitHit: ended.status === 'memory-limit',
      runtime: run.info.runtime,
      version: run.info.version,
      isolation: run.isolation,
      startup: run.startup,
    },
  };
}
