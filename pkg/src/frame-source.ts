import { partsOf, type EngineLoader } from './engines.js';
import { EngineLoadError } from './errors.js';
import { Frame, POLICY_CURE } from './frame.js';
import type { Line } from './line.js';
import type { EngineLanguage, ExecutorAssets } from './types.js';
import { WorkerScript } from './worker-script.js';
import type { LineSource } from './worker-source.js';

/** Workers of a frame with an opaque origin: the isolation mode `strict`. */
export class FrameSource implements LineSource {
  readonly needsStdlib = true;
  readonly #loader: EngineLoader;
  readonly #script: WorkerScript;
  #frame: Promise<Frame> | null = null;
  #disposed = false;

  constructor(assets: ExecutorAssets, loader: EngineLoader) {
    this.#loader = loader;
    this.#script = new WorkerScript(assets);
  }

  async open(language: EngineLanguage): Promise<Line> {
    const parts = partsOf(language);
    const [frame, ...blobs] = await Promise.all([this.#open(), ...parts.map((part) => this.#loader.keep(part))]);
    if (this.#disposed) throw this.failure('the executor was disposed of');
    for (const [index, part] of parts.entries()) if (!frame.has(part)) frame.give(part, blobs[index] as Blob);
    return frame.openLine(language);
  }

  failure(reason: string, cause?: unknown): EngineLoadError {
    return new EngineLoadError(`The worker in the frame of isolation 'strict' did not start: ${reason}.`, POLICY_CURE, cause);
  }

  dispose(): void {
    this.#disposed = true;
    this.#frame?.then((frame) => frame.close()).catch(() => undefined);
    this.#frame = null;
  }

  /** The frame for all workers: the one that is there, or a new one. */
  async #open(): Promise<Frame> {
    const current = this.#frame;
    const there = await current?.catch(() => null);
    if (there?.isConnected) return there;
    // Somebody else was here meanwhile.
    if (this.#frame !== current) return await this.#open();
    there?.close();
    if (this.#disposed) throw this.failure('the executor was disposed of');
    const frame = this.#script.fetch().then((script) => Frame.open(script));
    this.#frame = frame;
    return await frame;
  }
}
