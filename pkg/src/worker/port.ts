import type { GuestFile } from '../protocol.js';
import type { OutputChunk } from '../types.js';
import type { Eraser } from './eraser.js';
import type { Port } from './glue.js';
import type { Stdlib } from './stdlib.js';

/**
 * UTF-16 code units in a message of output, at most. A page takes a millisecond for one of this size; a larger one would hold it for
 * longer, and several of them let it do something else in between.
 */
const MESSAGE_LENGTH = 256 * 1024;

/** `getRandomValues` fills at most this many bytes a call. */
const RANDOM_BYTES = 65_536;

/**
 * The port of a worker's engine. There is one for all its runs: a trap may leave a reference to it behind in the glue's table,
 * and a thousand runs shall not leave a thousand ports.
 */
export class GuestPort implements Port {
  readonly #post: (chunks: OutputChunk[]) => void;
  readonly #stdlib: Stdlib;
  readonly #eraser: Eraser | null;
  readonly #wait = sleeper();
  readonly #stdout = decoder();
  readonly #stderr = decoder();
  /** To ask for it takes a browser a while, and a worker may run many programs. */
  #zone: string | undefined;
  #chunks: OutputChunk[] = [];
  /** The length of what is in them. */
  #queued = 0;
  #files: GuestFile[] = [];

  /** Calls `post` with what the guest wrote, each time that is to be sent. */
  constructor(post: (chunks: OutputChunk[]) => void, stdlib: Stdlib, eraser: Eraser | null) {
    this.#post = post;
    this.#stdlib = stdlib;
    this.#eraser = eraser;
  }

  write(stream: number, bytes: Uint8Array): void {
    const isError = stream === 2;
    this.#queue(isError ? 'stderr' : 'stdout', (isError ? this.#stderr : this.#stdout).decode(bytes, { stream: true }));
  }

  flush(): void {
    if (this.#chunks.length === 0) return;
    const chunks = this.#chunks;
    this.#chunks = [];
    this.#queued = 0;
    this.#post(chunks);
  }

  /** Ends a run: both streams end here, also in the middle of a character. */
  end(): void {
    this.#queue('stdout', this.#stdout.decode());
    this.#queue('stderr', this.#stderr.decode());
    this.flush();
  }

  now(): number {
    return Date.now();
  }

  /** In whole milliseconds, like the other one: a finer clock can tell from the time that things take what it should not know. */
  monotonic(): number {
    return Math.floor(performance.now());
  }

  utcOffsetMinutes(nowMs: number): number {
    return -new Date(nowMs).getTimezoneOffset();
  }

  timeZone(): string {
    return (this.#zone ??= new Intl.DateTimeFormat().resolvedOptions().timeZone);
  }

  sleep(ms: number): void {
    // What was written before a sleep is to be seen during it.
    this.flush();
    if (!(ms > 0)) return;
    if (this.#wait !== null) {
      this.#wait(ms);
      return;
    }
    const until = performance.now() + ms;
    while (performance.now() < until);
  }

  random(bytes: Uint8Array): void {
    for (let start = 0; start < bytes.length; start += RANDOM_BYTES) {
      crypto.getRandomValues(bytes.subarray(start, start + RANDOM_BYTES) as Uint8Array<ArrayBuffer>);
    }
  }

  eraseTypes(file: string, source: Uint8Array): Uint8Array | undefined {
    return this.#eraser?.erase(file, source);
  }

  keep(path: string, bytes: Uint8Array): void {
    this.#files.push({ path, bytes: new Uint8Array(bytes) });
  }

  /** Gives away what was kept. */
  takeFiles(): GuestFile[] {
    return this.#files.splice(0);
  }

  readStdlib(offset: number, bytes: Uint8Array): void {
    this.#stdlib.read(offset, bytes);
  }

  refuseStdlib(reason: string): never {
    this.#stdlib.refuse(reason);
  }

  #queue(stream: OutputChunk['stream'], text: string): void {
    if (text === '') return;
    if (this.#queued + text.length > MESSAGE_LENGTH) this.flush();
    this.#queued += text.length;
    const last = this.#chunks.at(-1);
    if (last?.stream === stream) last.text += text;
    else this.#chunks.push({ stream, text });
  }
}

/** A byte order mark is a character like any other here, and bytes that are no UTF-8 become U+FFFD. */
function decoder(): TextDecoder {
  return new TextDecoder('utf-8', { ignoreBOM: true });
}

/** Waits on a cell that nobody wakes. This works on pages without cross-origin isolation too; null where it does not. */
function sleeper(): ((ms: number) => void) | null {
  try {
    const { wait } = Atomics;
    const cell = new Int32Array(new WebAssembly.Memory({ initial: 1, maximum: 1, shared: true }).buffer);
    wait(cell, 0, 0, 0);
    return (ms) => void wait(cell, 0, 0, ms);
  } catch {
    return null;
  }
}
