import { codeExecutor } from 'sandglass';
import { type DemoLanguage, nameOf } from './examples';

/** Loads engines as soon as they are likely to be needed, and shows in a bar how far that is. */
export class Preload {
  readonly #bar: HTMLProgressElement;
  readonly #loads = new Set<DemoLanguage>();
  /** The language that the bar is about. */
  #shown: DemoLanguage | null = null;

  constructor(bar: HTMLProgressElement) {
    this.#bar = bar;
  }

  /** Loads the engine of a language, unless that was done, and shows that from now on. */
  load(language: DemoLanguage): void {
    if (this.#shown !== language) {
      this.#shown = language;
      this.#bar.hidden = true;
      this.#bar.ariaLabel = `Loading the ${nameOf(language)} engine`;
    }
    if (this.#loads.has(language)) return;
    this.#loads.add(language);
    codeExecutor
      .initialize({ languages: [language], onProgress: ({ loaded, total, phase }) => this.#show(language, loaded / total, phase !== 'ready') })
      .catch(() => {
        // The next run tells what is wrong, in better words than a bar has.
        this.#loads.delete(language);
        this.#show(language, 0, false);
      });
  }

  #show(language: DemoLanguage, share: number, isLoading: boolean): void {
    if (language !== this.#shown) return;
    this.#bar.value = share;
    this.#bar.hidden = !isLoading;
  }
}
