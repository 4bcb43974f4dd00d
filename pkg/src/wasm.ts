// From bytes to a WebAssembly.Module, with an explanation when there is none in them.

import { EngineLoadError } from './errors.js';

/** How to talk about the bytes in an error. */
interface Origin {
  /** Where they came from, as the subject of a sentence. */
  what: string;
  /** What to do when they are not what they should be. */
  cure: string;
}

/** The first bytes of every wasm file: NUL, `asm`. */
const MAGIC = [0x00, 0x61, 0x73, 0x6d];

/** How many bytes of a wrong answer an error shows. */
const PEEK = 24;

/** Compiles bytes that are at hand. */
export async function compile(bytes: ArrayBuffer | Uint8Array, origin: Origin): Promise<WebAssembly.Module> {
  try {
    const view = bytes instanceof Uint8Array ? bytes : new Uint8Array(bytes);
    const head = view.slice(0, PEEK);
    if (!isWasm(head)) throw notWasm(origin, '', head);
    return await WebAssembly.compile(view as BufferSource);
  } catch (cause) {
    throw cause instanceof EngineLoadError ? cause : failure(origin, '', cause);
  }
}

/** Compiles what a server answered, while it arrives where that is possible. */
export async function compileResponse(response: Response, origin: Origin): Promise<WebAssembly.Module> {
  const type = response.headers.get('content-type');
  const came = `status ${response.status}, content type ${type ?? 'missing'}`;
  if (!response.ok) {
    void response.body?.cancel().catch(() => undefined);
    throw new EngineLoadError(`${origin.what} was answered with ${came}.`, origin.cure);
  }
  let head: Uint8Array;
  try {
    head = await peek(response.clone());
  } catch (cause) {
    throw failure(origin, came, cause);
  }
  if (!isWasm(head)) {
    void response.body?.cancel().catch(() => undefined);
    throw notWasm(origin, came, head);
  }
  try {
    // Only this content type may be compiled while it arrives. For another one the bytes count, which are right.
    // The response must be the original one: for a made-up one the browser keeps no compiled code.
    if (/^application\/wasm\s*$/i.test(type ?? '') && typeof WebAssembly.compileStreaming === 'function') {
      return await WebAssembly.compileStreaming(response);
    }
    return await WebAssembly.compile(await response.arrayBuffer());
  } catch (cause) {
    throw failure(origin, came, cause);
  }
}

/** Reads the first bytes of a copy of a response and lets go of the rest. */
async function peek(copy: Response): Promise<Uint8Array> {
  if (copy.body === null) return new Uint8Array(0);
  const reader = copy.body.getReader();
  let head = new Uint8Array(0);
  while (head.length < MAGIC.length) {
    const { done, value } = await reader.read();
    if (done) break;
    const longer = new Uint8Array(head.length + Math.min(value.length, PEEK));
    longer.set(head);
    longer.set(value.subarray(0, PEEK), head.length);
    head = longer;
  }
  // This promise waits for the original to be read too, so nobody waits for it.
  void reader.cancel().catch(() => undefined);
  return head;
}

function isWasm(head: Uint8Array): boolean {
  return MAGIC.every((byte, index) => head[index] === byte);
}

function notWasm({ what, cure }: Origin, came: string, head: Uint8Array): EngineLoadError {
  const start = head.length === 0 ? 'nothing' : JSON.stringify(new TextDecoder().decode(head));
  return new EngineLoadError(`${what} is not WebAssembly: it begins with ${start}${came && ` (${came})`}.`, cure);
}

function failure({ what, cure }: Origin, came: string, cause: unknown): EngineLoadError {
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
