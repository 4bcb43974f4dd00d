/** What a file waits for. An engine is compiled, an archive is done when it has arrived. */
export type LoadingStep = 'download' | 'compile' | 'done';

/** How far the loading of one file has come. Whoever loads it writes it down here, and whoever wants to know watches. */
export class Loading {
  /** What a file of the package has; another one may be served in its place. */
  readonly #expected: number;
  #step: LoadingStep = 'download';
  #loaded = 0;
  #total: number;
  readonly #watchers = new Set<() => void>();

  /** `expected` is its size in bytes, uncompressed. */
  constructor(expected: number) {
    this.#expected = expected;
    this.#total = expected;
  }

  get step(): LoadingStep {
    return this.#step;
  }

  /** Bytes that have arrived. */
  get loaded(): number {
    return this.#loaded;
  }

  /** Bytes it has, as far as is known: never less than have arrived. */
  get total(): number {
    return this.#total;
  }

  /** Whether somebody wants to know of every byte. Counting them costs a copy of each. */
  get isWatched(): boolean {
    return this.#watchers.size > 0;
  }

  /** Calls back after every change, until the returned function is called. */
  watch(watcher: () => void): () => void {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  }

  /** It is loaded from the beginning: for the first time, or again. */
  begin(): void {
    this.#become('download', 0, this.#expected);
  }

  /** So many more bytes have arrived. */
  add(bytes: number): void {
    const loaded = this.#loaded + bytes;
    this.#become('download', loaded, Math.max(loaded, this.#total));
  }

  /** All of its bytes are there. */
  arrive(size: number): void {
    this.#become('compile', size, size);
  }

  /** It can be used. Bytes that nobody has counted count as well. */
  finish(): void {
    this.#become('done', this.#total, this.#total);
  }

  #become(step: LoadingStep, loaded: number, total: number): void {
    this.#step = step;
    this.#loaded = loaded;
    this.#total = total;
    for (const watcher of this.#watchers) watcher();
  }
}
