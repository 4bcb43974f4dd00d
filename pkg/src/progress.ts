import type { Loading } from './loading.js';
import { reportLater } from './report.js';
import type { EngineLanguage, LoadPhase, LoadProgress } from './types.js';

/** What is loaded for a language. */
export interface LanguageParts {
  language: EngineLanguage;
  /** Its engine, and what else its programs need before they can run. */
  engine: readonly Loading[];
  /** Null where nobody asked for it, or there is none. */
  stdlib: Loading | null;
  /** Whether the engine is started already. */
  isStarted: boolean;
}

/** Where a language is, as it was told last. */
interface Standing extends LanguageParts {
  hasStdlib: boolean;
  phase: LoadPhase;
  told: LoadProgress | null;
}

const phases: readonly LoadPhase[] = ['download', 'compile', 'start', 'ready'];

/** Tells one caller of `initialize` how far the loading is. Loads are shared with others, and each hears of its own languages. */
export class Progress {
  readonly #onProgress: (progress: LoadProgress) => void;
  readonly #standings: Standing[];
  readonly #unwatch: (() => void)[] = [];
  #loaded = 0;

  /** Watches from now on. Call it before the loads begin, since bytes are counted for those who watch. */
  constructor(onProgress: (progress: LoadProgress) => void, parts: readonly LanguageParts[]) {
    this.#onProgress = onProgress;
    this.#standings = parts.map((part) => ({ ...part, hasStdlib: part.stdlib === null, phase: 'download', told: null }));
    for (const standing of this.#standings) {
      for (const loading of filesOf(standing)) this.#unwatch.push(loading.watch(() => this.#tell(standing)));
    }
  }

  /** Tells of loads that were over, or under way, before anybody watched. */
  begin(): void {
    for (const standing of this.#standings) this.#tell(standing);
  }

  /** Notes that the engine of a language is started. */
  started(language: EngineLanguage): void {
    for (const standing of this.#standings) {
      if (standing.language !== language) continue;
      standing.isStarted = true;
      this.#tell(standing);
    }
  }

  /** Tells nothing more. */
  close(): void {
    for (const unwatch of this.#unwatch) unwatch();
  }

  #tell(standing: Standing): void {
    const { language, stdlib, told } = standing;
    if (told?.phase === 'ready') return;
    standing.hasStdlib ||= stdlib?.step === 'done';
    const phase = phaseOf(standing);
    // A load that failed may begin again, for somebody else: what was told stays true.
    if (phases.indexOf(phase) > phases.indexOf(standing.phase)) standing.phase = phase;
    // Languages may share a file.
    const files = new Map<Loading, number>();
    for (const standing of this.#standings) {
      for (const loading of filesOf(standing)) {
        const loaded = standing.phase === 'ready' ? loading.total : loading.loaded;
        files.set(loading, Math.max(loaded, files.get(loading) ?? 0));
      }
    }
    let loaded = 0;
    let total = 0;
    for (const [loading, bytes] of files) {
      loaded += bytes;
      total += loading.total;
    }
    this.#loaded = Math.max(this.#loaded, loaded);
    const progress: LoadProgress = { loaded: this.#loaded, total: Math.max(this.#loaded, total), phase: standing.phase, language };
    if (told?.loaded === progress.loaded && told.total === progress.total && told.phase === progress.phase) return;
    standing.told = progress;
    // Later, when whoever loads has brought its own affairs in order: the host may do anything in its callback, also end everything.
    queueMicrotask(() => {
      try {
        this.#onProgress({ ...progress });
      } catch (error) {
        reportLater(error);
      }
    });
  }
}

function phaseOf({ engine, hasStdlib, isStarted }: Standing): LoadPhase {
  if (!hasStdlib) return 'download';
  if (isStarted) return 'ready';
  const waiting = (['download', 'compile'] as const).find((step) => engine.some((loading) => loading.step === step));
  return waiting ?? 'start';
}

function filesOf({ engine, stdlib }: LanguageParts): readonly Loading[] {
  return stdlib === null ? engine : [...engine, stdlib];
}
