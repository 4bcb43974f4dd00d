import { engineOf } from './engines.js';
import { EngineLoadError } from './errors.js';
import { FRAME_SCRIPT_HASH, frameScript } from './frame-script.js';
import { Line } from './line.js';
import type { EngineLanguage } from './types.js';

/** What the frame says: that its script runs, or what went wrong with a worker. */
type FromFrame = { type: 'ready' } | { type: 'failed'; id: number; message: string };

/** What it is told. */
type ToFrame =
  | { type: 'engine'; language: EngineLanguage; blob: Blob }
  /** `eraser` is the language whose artifact comes before that of `language`; null where there is none. */
  | { type: 'worker'; id: number; language: EngineLanguage; eraser: EngineLanguage | null }
  | { type: 'end'; id: number };

/** A frame whose script does not answer within this many milliseconds was kept from running. It takes a few where it runs. */
const START_TIMEOUT_MS = 10_000;

/** What a page has to allow, where it has a policy: the frame inherits that. */
export const POLICY_CURE = `With a Content-Security-Policy, allow script-src '${FRAME_SCRIPT_HASH}' 'wasm-unsafe-eval' and worker-src blob:.`;

/** The error of a frame that somebody removed. */
function gone(): EngineLoadError {
  return new EngineLoadError("The frame of isolation 'strict' was taken out of the page.", 'Leave it there; the next run makes a new one.');
}

/** Nothing but one script, WebAssembly, and workers of what that script has in its hands. Workers of the frame inherit it. */
const POLICY = `default-src 'none'; script-src '${FRAME_SCRIPT_HASH}' 'wasm-unsafe-eval'; worker-src blob:`;

/**
 * An invisible frame with an origin that is like no other, in which nothing may be loaded from anywhere. Whatever a worker in it does, it has no
 * network, and neither cookies nor storage of the page's.
 */
export class Frame {
  readonly #element: HTMLIFrameElement;
  readonly #control: MessagePort;
  readonly #engines = new Set<EngineLanguage>();
  readonly #lines = new Map<number, Line>();
  /** Workers that went with the frame tell nobody. */
  readonly #removal = new MutationObserver(() => {
    if (!this.isConnected) this.close();
  });
  #workers = 0;

  private constructor(element: HTMLIFrameElement, control: MessagePort) {
    this.#element = element;
    this.#control = control;
  }

  /**
   * Puts a frame into the page; `script` is what its workers will run.
   *
   * @throws {EngineLoadError} when the page has no place for it, or a policy that keeps its script from running
   */
  static async open(script: string): Promise<Frame> {
    if (typeof document === 'undefined') {
      throw new EngineLoadError("There is no document here, and isolation 'strict' needs one for its frame.", "Use isolation 'worker' here.");
    }
    const element = document.createElement('iframe');
    element.setAttribute('sandbox', 'allow-scripts');
    element.setAttribute('aria-hidden', 'true');
    element.hidden = true;
    element.title = 'sandglass';
    element.srcdoc = `<!doctype html><meta http-equiv="Content-Security-Policy" content="${POLICY}"><script>${frameScript}</script>`;
    const { port1, port2 } = new MessageChannel();
    const frame = new Frame(element, port1);
    try {
      await frame.#start(script, port2);
    } catch (error) {
      frame.close();
      throw error;
    }
    return frame;
  }

  /** Whether it is still in the page, which may have thrown its document's contents away. */
  get isConnected(): boolean {
    return this.#element.isConnected;
  }

  /** Whether it was given the engine of that language. */
  has(language: EngineLanguage): boolean {
    return this.#engines.has(language);
  }

  /** Gives it the engine of a language, as the file it comes in: a compiled one cannot cross origins. */
  give(language: EngineLanguage, blob: Blob): void {
    this.#engines.add(language);
    this.#tell({ type: 'engine', language, blob });
  }

  /** Makes a worker in it, of an engine that it was given. */
  openLine(language: EngineLanguage): Line {
    const id = ++this.#workers;
    const { port1, port2 } = new MessageChannel();
    const line = new Line(port1, () => {
      this.#lines.delete(id);
      this.#tell({ type: 'end', id });
    });
    this.#lines.set(id, line);
    const engine = engineOf(language);
    this.#tell({ type: 'worker', id, language: engine, eraser: engine === language ? null : language }, [port2]);
    return line;
  }

  /** Takes it out of the page. Its workers end with it. */
  close(): void {
    this.#removal.disconnect();
    this.#element.remove();
    for (const line of [...this.#lines.values()]) line.fail(gone());
    this.#control.close();
  }

  async #start(script: string, control: MessagePort): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      const late = setTimeout(() => {
        reject(new EngineLoadError("The frame of isolation 'strict' does not answer: its script may not run on this page.", POLICY_CURE));
      }, START_TIMEOUT_MS);
      this.#control.onmessage = ({ data }: MessageEvent<FromFrame>) => {
        if (data.type === 'failed') {
          this.#lines.get(data.id)?.fail(data.message);
          return;
        }
        clearTimeout(late);
        resolve();
      };
      // Its origin cannot be named: the port goes to whoever is in this very frame, which is nobody else.
      const connect = (): void => this.#element.contentWindow?.postMessage(script, '*', [control]);
      this.#element.addEventListener('load', connect, { once: true });
      // Beside the body, whose contents pages throw away.
      document.documentElement.append(this.#element);
      this.#removal.observe(document.documentElement, { childList: true });
    });
  }

  #tell(message: ToFrame, transfer: Transferable[] = []): void {
    this.#control.postMessage(message, transfer);
  }
}
