import { manifest } from '../glue/manifest.js';
import { EngineLoadError } from './errors.js';
import { Loading } from './loading.js';
import type { StdlibSource } from './protocol.js';
import type { ExecutorAssets, StdlibLanguage } from './types.js';
import { keepResponse } from './wasm.js';

/** The files beside this module. Bundlers find them by these literals and by nothing else. */
const urls: { readonly [language in StdlibLanguage]: () => URL } = {
  python: () => new URL('./python-stdlib.wasm', import.meta.url),
};

/** The languages whose engine holds a part of their standard library only. */
export const stdlibLanguages = Object.keys(urls) as readonly StdlibLanguage[];

/** How long a prefetch waits where no browser tells when the page is idle. */
const IDLE_AFTER_MS = 500;

/**
 * The part of a standard library that is not in its engine: where the file is and, once a worker or the page has loaded it, the file
 * itself. A load that failed is forgotten: the next one tries again.
 */
export class Stdlib {
  readonly #language: StdlibLanguage;
  readonly #assets: ExecutorAssets;
  readonly #loading: Loading;
  readonly #disposal = new AbortController();
  #blob: Blob | null = null;
  #load: Promise<void> | null = null;
  #onChange: (blob: Blob | null) => void = () => undefined;

  constructor(language: StdlibLanguage, assets: ExecutorAssets) {
    this.#language = language;
    this.#assets = assets;
    this.#loading = new Loading(manifest[language].stdlib);
    const binary = assets.stdlibBinary?.[language];
    // A copy: the host may change its bytes, or send them away.
    if (binary !== undefined) this.keep(new Blob([new Uint8Array(binary)]));
  }

  /** What a worker has to know of it. */
  get source(): StdlibSource {
    return { url: this.#isGiven ? null : this.#url(), blob: this.#blob };
  }

  /** How far the loading of the file has come. */
  get loading(): Loading {
    return this.#loading;
  }

  /** Calls back when the file is loaded, and with null when it turns out to be no good. */
  listen(onChange: (blob: Blob | null) => void): void {
    this.#onChange = onChange;
  }

  /**
   * Loads the file, unless it is there or on its way.
   *
   * @throws {EngineLoadError} saying what came in its place, and what to do
   */
  load(): Promise<void> {
    if (this.#load !== null) return this.#load;
    if (this.#blob !== null) return Promise.resolve();
    this.#load = this.#fetch()
      .then(
        (blob) => this.keep(blob),
        (error: unknown) => {
          // A worker may have had more luck meanwhile.
          if (this.#blob === null) throw error;
          this.#loading.finish();
        },
      )
      .finally(() => {
        this.#load = null;
      });
    return this.#load;
  }

  /** Loads the file when the page has nothing else to do. Nobody hears of a failure: the run that needs the file will tell. */
  prefetch(): void {
    const load = (): void => {
      if (!this.#disposal.signal.aborted) this.load().catch(() => undefined);
    };
    // Safari has no such thing.
    if (typeof requestIdleCallback === 'function') requestIdleCallback(load);
    else setTimeout(load, IDLE_AFTER_MS);
  }

  /** Takes the file from whoever has loaded it. */
  keep(blob: Blob): void {
    const isNew = this.#blob === null;
    this.#blob ??= blob;
    this.#loading.arrive(blob.size);
    this.#loading.finish();
    if (isNew) this.#onChange(blob);
  }

  /** Lets go of a file that was no good, unless there is no other to be had. */
  forget(): void {
    if (this.#isGiven) return;
    this.#blob = null;
    this.#loading.begin();
    this.#onChange(null);
  }

  /** The error of a run or a load that there was no such file for; `problem` is a sentence. */
  failure(problem: string, cause?: unknown): EngineLoadError {
    return new EngineLoadError(problem, this.#cure, cause);
  }

  /** Ends a download that is under way. */
  dispose(): void {
    this.#disposal.abort();
  }

  get #isGiven(): boolean {
    return this.#assets.stdlibBinary?.[this.#language] !== undefined;
  }

  /** Absolute; null where there is none. */
  #url(): string | null {
    try {
      const url = this.#assets.stdlibUrl?.[this.#language] ?? urls[this.#language]();
      return new URL(url, globalThis.document?.baseURI ?? globalThis.location?.href).href;
    } catch {
      // A bundle that knows no import.meta.url has no URLs beside it, and a page in a frame may have a base that takes none.
      return null;
    }
  }

  get #cure(): string {
    const file = `dist/${this.#language}-stdlib.wasm of the package`;
    if (this.#isGiven) return `Give the bytes of ${file} as assets.stdlibBinary.${this.#language}, of the same version as the engine.`;
    return (
      `Serve ${file} there, of the same version as the engine, or point assets.stdlibUrl.${this.#language} to where it is; ` +
      "with Vite, set optimizeDeps: { exclude: ['sandglass'] }; with a Content-Security-Policy, allow it in connect-src."
    );
  }

  async #fetch(): Promise<Blob> {
    this.#loading.begin();
    const url = this.#url();
    if (url === null) throw this.failure('The standard library is at an unknown place: it has no URL.');
    let response: Response;
    try {
      response = await fetch(url, { signal: this.#disposal.signal });
    } catch (cause) {
      throw this.failure(`The standard library could not be fetched from ${url}: ${String(cause)}.`, cause);
    }
    return await keepResponse(response, { what: `The standard library at ${url}`, cure: this.#cure }, this.#loading);
  }
}
