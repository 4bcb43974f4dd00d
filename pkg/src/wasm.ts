// From what a server answered to what can be used of it, with an explanation when it is something else.

import { EngineLoadError } from './errors.js';
import type { Loading } from './loading.js';
import { HEAD_BYTES, isWasm, MAGIC, showHead } from './magic.js';

/** How to talk about the bytes in an error. */
export interface Origin {
  /** Where they came from, as the subject of a sentence. */
  what: string;
  /** What to do when they are not what they should be. */
  cure: string;
}

/** Compiles bytes that are at hand. */
export async function compile(bytes: ArrayBuffer | Uint8Array, origin: Origin): Promise<WebAssembly.Module> {
  try {
    const view = bytes instanceof Uint8Array ? bytes : new Uint8Array(bytes);
    const head = view.slice(0, HEAD_BYTES);
    if (!isWasm(head)) throw notWasm(origin, '', head);
    return await WebAssembly.compile(view as BufferSource);
  } catch (cause) {
    throw cause instanceof EngineLoadError ? cause : uncompiled(origin, '', cause);
  }
}

/** Compiles what a server answered, while it arrives where that is possible. */
export async function compileResponse(response: Response, origin: Origin, loading: Loading): Promise<WebAssembly.Module> {
  const { came, type, counting } = await check(response, origin, loading);
  try {
    // Only this content type may be compiled while it arrives. For another one the bytes count, which are right.
    // The response must be the original one: for a made-up one the browser keeps no compiled code.
    const streams = /^application\/wasm\s*$/i.test(type) && typeof WebAssembly.compileStreaming === 'function';
    const compiled = streams ? WebAssembly.compileStreaming(response) : response.arrayBuffer().then((bytes) => WebAssembly.compile(bytes));
    // The count is complete by then, or nearly: who listens hears of every byte before the engine starts.
    const [module] = await Promise.all([compiled, counting.counted]);
    return module;
  } catch (cause) {
    counting.stop();
    throw uncompiled(origin, came, cause);
  }
}

/** Takes what a server answered as a file, for which the browser has a better place than the memory of the page. */
export async function keepResponse(response: Response, origin: Origin, loading: Loading): Promise<Blob> {
  const { came, counting } = await check(response, origin, loading);
  try {
    const [blob] = await Promise.all([response.blob(), counting.counted]);
    return blob;
  } catch (cause) {
    counting.stop();
    throw brokenOff(origin, came, cause);
  }
}

/** Refuses a response that is no wasm file, and begins to count the bytes of one that is. */
async function check(response: Response, origin: Origin, loading: Loading): Promise<{ came: string; type: string; counting: Counting }> {
  const type = response.headers.get('content-type');
  const came = `status ${response.status}, content type ${type ?? 'missing'}`;
  if (!response.ok) {
    void response.body?.cancel().catch(() => undefined);
    throw new EngineLoadError(`${origin.what} was answered with ${came}.`, origin.cure);
  }
  const copy = response.clone().body;
  let head: Uint8Array;
  let seen: number;
  try {
    [head, seen] = copy === null ? [new Uint8Array(0), 0] : await peek(copy);
  } catch (cause) {
    throw brokenOff(origin, came, cause);
  }
  if (copy === null || !isWasm(head)) {
    void copy?.cancel().catch(() => undefined);
    void response.body?.cancel().catch(() => undefined);
    throw notWasm(origin, came, head);
  }
  return { came, type: type ?? '', counting: count(copy, seen, loading) };
}

/** Reads the first bytes of a stream, and tells how many went by until then. */
async function peek(stream: ReadableStream<Uint8Array>): Promise<[head: Uint8Array, seen: number]> {
  const reader = stream.getReader();
  let head = new Uint8Array(0);
  let seen = 0;
  while (head.length < MAGIC.length) {
    const { done, value } = await reader.read();
    if (done) break;
    seen += value.length;
    const longer = new Uint8Array(head.length + Math.min(value.length, HEAD_BYTES));
    longer.set(head);
    longer.set(value.subarray(0, HEAD_BYTES), head.length);
    head = longer;
  }
  reader.releaseLock();
  return [head, seen];
}

/** A count of bytes that is under way. */
interface Counting {
  /** Resolves when the stream has ended, however it did; at once where nobody wants to know. */
  counted: Promise<void>;
  stop(): void;
}

/** Counts what goes by in the rest of a stream, if somebody wants to know, and lets go of it otherwise. */
function count(rest: ReadableStream<Uint8Array>, seen: number, loading: Loading): Counting {
  if (!loading.isWatched) {
    // This promise waits for the original to be read too, so nobody waits for it.
    void rest.cancel().catch(() => undefined);
    return { counted: Promise.resolve(), stop: () => undefined };
  }
  let sum = seen;
  loading.add(seen);
  const counter = new WritableStream<Uint8Array>({
    write(chunk) {
      sum += chunk.length;
      loading.add(chunk.length);
    },
    close: () => loading.arrive(sum),
  });
  const stopped = new AbortController();
  // What ends it early ends the original as well, and that is told of there.
  const counted = rest.pipeTo(counter, { signal: stopped.signal }).catch(() => undefined);
  return { counted, stop: () => stopped.abort() };
}

function notWasm({ what, cure }: Origin, came: string, head: Uint8Array): EngineLoadError {
  return new EngineLoadError(`${what} is not WebAssembly: it begins with ${showHead(head)}${came && ` (${came})`}.`, cure);
}

function brokenOff({ what, cure }: Origin, came: string, cause: unknown): EngineLoadError {
  return new EngineLoadError(`${what} (${came}) broke off: ${String(cause)}.`, cure, cause);
}

function uncompiled({ what, cure }: Origin, came: string, cause: unknown): EngineLoadError {
  const reason = String(cause);
  const known = came && ` (${came})`;
  if (/unsafe-eval|content security policy/i.test(reason)) {
    return new EngineLoadError(
      `${what}${known} may not be compiled on this page: ${reason}.`,
      "Allow it in the page's Content-Security-Policy: script-src 'self' 'wasm-unsafe-eval'.",
      cause,
    );
  }
  return new EngineLoadError(`${what}${known} could not be compiled, it may be cut off: ${reason}.`, cure, cause);
}
