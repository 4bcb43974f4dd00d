import { HEAD_BYTES, isWasm, showHead } from '../magic.js';
import type { StdlibSource } from '../protocol.js';

declare global {
  /** Workers alone have it, and the compiler is told of pages. */
  var FileReaderSync: new () => { readAsArrayBuffer(blob: Blob): ArrayBuffer };
}

/** Milliseconds that a download may take, as the browser counts them. The page has a timer of its own behind it. */
const TIMEOUT_MS = 60_000;

/**
 * The standard library could not be had. Thrown through the engine it ends the run like a trap: no program can catch it. It is the
 * host's mistake, never the program's.
 */
export class StdlibError extends Error {}

/** What the page is told of. */
interface StdlibEvents {
  /** A download begins. The program has run for that many milliseconds. */
  fetching(executionTime: number): void;
  fetched(blob: Blob): void;
}

/**
 * The part of a standard library that is not in its engine: a file, read piece by piece, and fetched in the middle of a run when a
 * program is the first to need it.
 *
 * It stays a Blob, which the browser keeps once for all workers, outside of their memory. Reading from it takes half a millisecond for
 * whatever piece, which is as long as many a module takes to import: pieces are kept for the next runs, which often import the same.
 */
export class Stdlib {
  readonly #events: StdlibEvents;
  #source: StdlibSource | null = null;
  /** What was read, by its offset. */
  readonly #pieces = new Map<number, Uint8Array>();
  // Held from the start: they are no globals any more when they are used.
  readonly #Request = globalThis.XMLHttpRequest;
  readonly #Reader = globalThis.FileReaderSync;
  #began = 0;
  #waited = 0;

  constructor(events: StdlibEvents) {
    this.#events = events;
  }

  /** Says where it is; null when the language has none. */
  locate(source: StdlibSource | null): void {
    this.#source = source;
  }

  /** Takes the file, if it is not here yet; null takes it away. */
  give(blob: Blob | null): void {
    if (blob === null) this.#forget();
    else if (this.#source !== null) this.#source.blob ??= blob;
  }

  /** Notes that a run begins. */
  begin(): void {
    this.#began = performance.now();
    this.#waited = 0;
  }

  /** Milliseconds of the run that were spent on a download. */
  get waited(): number {
    return this.#waited;
  }

  /**
   * Fills `bytes` with what stands at that offset of the file.
   *
   * @throws {StdlibError}
   */
  read(offset: number, bytes: Uint8Array): void {
    const known = this.#pieces.get(offset);
    const piece = known?.length === bytes.length ? known : this.#readPiece(offset, bytes.length);
    bytes.set(piece);
  }

  /**
   * Lets go of a file that the engine cannot use, so that the next run fetches another one.
   *
   * @throws {StdlibError} always
   */
  refuse(reason: string): never {
    const url = this.#source?.url ?? null;
    this.#forget();
    throw new StdlibError(`The standard library${url === null ? '' : ` at ${url}`} cannot be used: ${reason}.`);
  }

  #forget(): void {
    this.#pieces.clear();
    // Without a URL there is no other one to be had.
    if (this.#source !== null && this.#source.url !== null) this.#source.blob = null;
  }

  #readPiece(offset: number, length: number): Uint8Array {
    const blob = this.#source?.blob ?? this.#fetch();
    const end = offset + length;
    if (end > blob.size) this.refuse(`it ends after ${blob.size} bytes, before what the engine looks for in it`);
    const piece = this.#readBlob(blob.slice(offset, end));
    this.#pieces.set(offset, piece);
    return piece;
  }

  #fetch(): Blob {
    const url = this.#source?.url ?? null;
    if (this.#source === null || url === null) throw new StdlibError('The standard library is at an unknown place: it has no URL.');
    const start = performance.now();
    this.#events.fetching(start - this.#began);
    try {
      this.#source.blob = this.#download(url);
    } finally {
      this.#waited += performance.now() - start;
    }
    this.#events.fetched(this.#source.blob);
    return this.#source.blob;
  }

  /** Fetches a file while the worker waits for it. */
  #download(url: string): Blob {
    const request = new this.#Request();
    try {
      request.open('GET', url, false);
      request.responseType = 'blob';
      request.timeout = TIMEOUT_MS;
      request.send();
    } catch (cause) {
      // What the network has to say. Anything else is the program's doing, such as having left no stack to make a request on.
      if (cause instanceof DOMException) throw new StdlibError(`The standard library could not be fetched from ${url}: ${String(cause)}.`);
      throw cause;
    }
    const came = `status ${request.status}, content type ${request.getResponseHeader('content-type') ?? 'missing'}`;
    if (request.status < 200 || request.status > 299) throw new StdlibError(`The standard library at ${url} was answered with ${came}.`);
    const blob = request.response as Blob;
    const head = this.#readBlob(blob.slice(0, HEAD_BYTES));
    if (!isWasm(head)) throw new StdlibError(`The standard library at ${url} is not WebAssembly: it begins with ${showHead(head)} (${came}).`);
    return blob;
  }

  #readBlob(blob: Blob): Uint8Array {
    try {
      return new Uint8Array(new this.#Reader().readAsArrayBuffer(blob));
    } catch (cause) {
      if (cause instanceof DOMException) throw new StdlibError(`The standard library was loaded and could not be read: ${String(cause)}.`);
      throw cause;
    }
  }
}
