import { readMessage } from './messages.js';
import type { FromWorker, ToWorker } from './protocol.js';

/** Hears what comes from a worker. */
export interface LineListener {
  message(message: FromWorker): void;
  /** The worker cannot go on: an error, or the end of a sentence about it. */
  failure(reason: unknown): void;
}

/**
 * The page's end of the line to a worker: a port that nobody else has, and the power over the worker's life.
 *
 * Whoever made the worker tells the line of its failures. Messages that come before anybody listens wait.
 */
export class Line {
  readonly #port: MessagePort;
  readonly #end: () => void;
  #listener: LineListener | null = null;
  #isOpen = true;
  /** Rejects when the worker fails, for who waits for its start and does not listen yet. */
  readonly failed: Promise<never>;
  #reject!: (reason: unknown) => void;

  /** `end` ends the worker at once, whatever it is doing. */
  constructor(port: MessagePort, end: () => void) {
    this.#port = port;
    this.#end = end;
    this.failed = new Promise((_, reject) => (this.#reject = reject));
    this.failed.catch(() => undefined);
  }

  /** Begins to hear. */
  listen(listener: LineListener): void {
    if (!this.#isOpen) return;
    this.#listener = listener;
    this.#port.onmessage = ({ data }: MessageEvent<unknown>) => {
      const message = readMessage(data);
      if (message === null) this.fail('it answered something that is no message');
      else this.#listener?.message(message);
    };
    this.#port.onmessageerror = () => this.fail('a message could not be read');
    // Where a browser tells of it: the worker is gone, say because there was no memory for it.
    this.#port.addEventListener('close', this.#onClose);
  }

  post(message: ToWorker, transfer: ArrayBuffer[] = []): void {
    this.#port.postMessage(message, transfer);
  }

  /** Notes that the worker failed. */
  fail(reason: unknown): void {
    this.#reject(reason);
    this.#listener?.failure(reason);
  }

  /** Ends the worker. Nothing is heard of it afterwards. */
  close(): void {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    this.#listener = null;
    this.#port.onmessage = null;
    this.#port.onmessageerror = null;
    this.#port.removeEventListener('close', this.#onClose);
    this.#port.close();
    this.#end();
  }

  readonly #onClose = (): void => this.fail('it is gone');
}
