import type { ExecutionResult, ExecutionStatistics } from './types.js';

/** Counts the runs of an executor. */
export class Statistics {
  #total = 0;
  #successful = 0;
  #time = 0;
  readonly #byStatus: ExecutionStatistics['byStatus'] = {
    ok: 0,
    error: 0,
    timeout: 0,
    'memory-limit': 0,
    'output-limit': 0,
    'fuel-limit': 0,
    cancelled: 0,
    crashed: 0,
  };
  readonly #byLanguage: ExecutionStatistics['byLanguage'] = { python: 0, javascript: 0, typescript: 0 };

  count(result: ExecutionResult): void {
    this.#total++;
    if (result.success) this.#successful++;
    this.#time += result.executionTime;
    this.#byStatus[result.status]++;
    this.#byLanguage[result.language]++;
  }

  /** The counts as they are now, in objects of their own. */
  read(): ExecutionStatistics {
    return {
      totalExecutions: this.#total,
      successfulExecutions: this.#successful,
      averageExecutionTime: this.#total === 0 ? 0 : this.#time / this.#total,
      byStatus: { ...this.#byStatus },
      byLanguage: { ...this.#byLanguage },
    };
  }
}
