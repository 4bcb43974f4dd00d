import { manifest } from '../glue/manifest.js';
import { EngineLoadError, InvalidRequestError, UnsupportedLanguageError } from './errors.js';
import { show } from './fields.js';
import { Loading } from './loading.js';
import type { Engine, EngineInfo } from './protocol.js';
import type { EngineLanguage, ExecutorAssets, Language } from './types.js';
import { compile, compileResponse, keepResponse, type Origin } from './wasm.js';

interface EngineEntry {
  /** What to say of it before one was started and said so itself. */
  info: EngineInfo;
  /** The name of the file that programs stand in. */
  program: string;
  /** The language whose engine runs its programs, where that is another one's; the artifact is what comes before it then. */
  runBy?: Engine;
  /** The artifact beside this module. Bundlers find it by this literal and by nothing else. */
  url: () => URL;
}

/** The one table of engines. */
const engines: { readonly [language in EngineLanguage]: EngineEntry } = {
  python: {
    info: { runtime: 'RustPython', version: 'unknown' },
    program: 'main.py',
    url: () => new URL('./python.wasm', import.meta.url),
  },
  javascript: {
    info: { runtime: 'Boa', version: 'unknown' },
    program: 'main.js',
    url: () => new URL('./javascript.wasm', import.meta.url),
  },
  typescript: {
    info: { runtime: 'Boa', version: 'unknown' },
    program: 'main.ts',
    runBy: 'javascript',
    url: () => new URL('./typescript.wasm', import.meta.url),
  },
};

/** The languages that have an engine in this version. */
export const engineLanguages = Object.keys(engines) as readonly EngineLanguage[];

const aliases: ReadonlyMap<string, Language> = new Map<string, Language>([
  ['python', 'python'],
  ['py', 'python'],
  ['javascript', 'javascript'],
  ['js', 'javascript'],
  ['typescript', 'typescript'],
  ['ts', 'typescript'],
]);

/** What is known of an engine that was not started yet. */
export function engineInfo(language: EngineLanguage): EngineInfo {
  return engines[language].info;
}

/** The language whose engine runs programs of this one. */
export function engineOf(language: EngineLanguage): Engine {
  return engines[language].runBy ?? (language as Engine);
}

/** The languages whose artifacts programs of this one need. */
export function partsOf(language: EngineLanguage): readonly EngineLanguage[] {
  return [...new Set([engineOf(language), language])];
}

/** The name of the file that a program stands in. */
export function programName(language: EngineLanguage): string {
  return engines[language].program;
}

/** The language that a name or an alias means, in any case; null when there is none. */
export function languageOf(name: unknown): Language | null {
  return typeof name === 'string' && name.length <= 20 ? (aliases.get(name.toLowerCase()) ?? null) : null;
}

/**
 * Reads the name of a language, in any case, for somebody who supports these.
 *
 * @throws {InvalidRequestError} when it is no string
 * @throws {UnsupportedLanguageError} when it is no language, or not one of these
 */
export function parseLanguage(name: unknown, field: string, supported: readonly EngineLanguage[]): EngineLanguage {
  if (typeof name !== 'string') {
    throw new InvalidRequestError(field, `${field} is ${show(name)}.`, `Give one of ${supported.join(', ')}.`);
  }
  const language = languageOf(name);
  const engine = supported.find((candidate) => candidate === language);
  if (engine !== undefined) return engine;
  const problem = language === null ? `${show(name)} is not a language that sandglass knows.` : `This executor was made without ${language}.`;
  throw new UnsupportedLanguageError(name, supported, problem);
}

/** Loads engines, each once for all the workers of an executor. A load that failed is forgotten: the next call tries again. */
export class EngineLoader {
  readonly #assets: ExecutorAssets;
  readonly #modules = new Map<EngineLanguage, Promise<WebAssembly.Module>>();
  readonly #files = new Map<EngineLanguage, Promise<Blob>>();
  readonly #loadings = new Map<EngineLanguage, Loading>();
  readonly #disposal = new AbortController();

  constructor(assets: ExecutorAssets) {
    this.#assets = assets;
  }

  /** @throws {EngineLoadError} saying what came in place of the engine, and what to do */
  load(language: EngineLanguage): Promise<WebAssembly.Module> {
    return remember(this.#modules, language, () => this.#load(language));
  }

  /**
   * Loads an engine without compiling it, for another origin, into which no compiled one may be taken.
   *
   * @throws {EngineLoadError} likewise
   */
  keep(language: EngineLanguage): Promise<Blob> {
    return remember(this.#files, language, () => this.#keep(language));
  }

  /** How far the loading of an engine has come. */
  loading(language: EngineLanguage): Loading {
    let loading = this.#loadings.get(language);
    if (loading === undefined) {
      loading = new Loading(manifest[language].wasm);
      this.#loadings.set(language, loading);
    }
    return loading;
  }

  /** Ends downloads that are under way. */
  dispose(): void {
    this.#disposal.abort();
  }

  async #load(language: EngineLanguage): Promise<WebAssembly.Module> {
    const loading = this.loading(language);
    const module = this.#assets.wasmModule?.[language] ?? (await this.#compile(language, loading));
    loading.finish();
    return module;
  }

  async #compile(language: EngineLanguage, loading: Loading): Promise<WebAssembly.Module> {
    if (typeof WebAssembly === 'undefined') {
      throw new EngineLoadError('There is no WebAssembly here.', 'Some browsers switch it off in a lockdown mode: exempt this page from it.');
    }
    const binary = this.#assets.wasmBinary?.[language];
    if (binary !== undefined) {
      loading.arrive(binary.byteLength);
      return await compile(binary, { what: `assets.wasmBinary.${language}`, cure: cureFor(language) });
    }

    const { response, origin } = await this.#fetch(language, loading);
    return await compileResponse(response, origin, loading);
  }

  async #keep(language: EngineLanguage): Promise<Blob> {
    const loading = this.loading(language);
    const binary = this.#assets.wasmBinary?.[language];
    let blob: Blob;
    if (binary === undefined) {
      const { response, origin } = await this.#fetch(language, loading);
      blob = await keepResponse(response, origin, loading);
    } else {
      loading.arrive(binary.byteLength);
      blob = new Blob([binary as BlobPart]);
    }
    loading.finish();
    return blob;
  }

  async #fetch(language: EngineLanguage, loading: Loading): Promise<{ response: Response; origin: Origin }> {
    const cure = cureFor(language);
    loading.begin();
    let name = 'an unknown place';
    try {
      // Where a bundle knows no import.meta.url, making the URL throws.
      const url = this.#assets.wasmUrl?.[language] ?? engines[language].url();
      name = String(url);
      const response = await fetch(url, { signal: this.#disposal.signal });
      return { response, origin: { what: `The ${language} engine at ${name}`, cure } };
    } catch (cause) {
      throw new EngineLoadError(`The ${language} engine could not be fetched from ${name}: ${String(cause)}.`, cure, cause);
    }
  }
}

/** What is loaded once, unless that failed: then the next one tries again. */
function remember<T>(loads: Map<EngineLanguage, Promise<T>>, language: EngineLanguage, load: () => Promise<T>): Promise<T> {
  let loaded = loads.get(language);
  if (loaded === undefined) {
    loaded = load();
    loads.set(language, loaded);
    loaded.catch(() => loads.delete(language));
  }
  return loaded;
}

function cureFor(language: EngineLanguage): string {
  return (
    `Serve dist/${language}.wasm of the package there, or point assets.wasmUrl.${language} to where it is; ` +
    "with Vite, set optimizeDeps: { exclude: ['sandglass'] }."
  );
}
