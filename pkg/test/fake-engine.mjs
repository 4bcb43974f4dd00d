// An engine that does what the test says, over real wasm memory, in a worker whose messages the test reads.

import { serve } from '../build/worker/serve.js';

export const bytes = (text) => new TextEncoder().encode(text);

/** What an engine says of a program that ran to its end. */
export const ended = { status: 'ok', exitCode: 0, error: null, exception: null, truncated: false, memoryUsed: 5 };

/** A module that is nothing but what the build writes about it. */
function artifact(about) {
  const text = (string) => [string.length, ...bytes(string)];
  const section = [...text('sandglass'), ...bytes(JSON.stringify(about))];
  return new WebAssembly.Module(new Uint8Array([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0, 0, section.length, ...section]));
}

/** The global scope of a worker, which hears what the page posts to that. */
class FakeScope {
  #listeners = new Set();

  addEventListener(_, listener) {
    this.#listeners.add(listener);
  }
  removeEventListener(_, listener) {
    this.#listeners.delete(listener);
  }
  say(data) {
    for (const listener of [...this.#listeners]) listener({ data });
  }
}

/** A worker whose engine has these functions in the place of its own. `calls` are those of it that were called after a run. */
export function engineWorker(glue = {}) {
  const memory = new WebAssembly.Memory({ initial: 2 });
  const stackPointer = new WebAssembly.Global({ value: 'i32', mutable: true }, 4096);
  const references = new WebAssembly.Table({ element: 'externref', initial: 4 });
  const view = () => new Uint8Array(memory.buffer);
  view().set(bytes('python'), 5016);
  const baked = view().slice();
  const posted = [];
  const calls = [];
  const exports = {
    memory,
    __stack_pointer: stackPointer,
    __wbindgen_externrefs: references,
    restore() {
      calls.push(`restore after ${posted.at(-1)?.type}`);
      view().fill(0);
      view().set(baked);
    },
  };
  if (glue.sound !== undefined) exports.sound = () => glue.sound(stackPointer);
  const fake = {
    initSync: () => exports,
    run: () => ended,
    drain: () => calls.push('drain'),
    autopsy: (trap) => (calls.push('autopsy', trap), { ...ended, status: 'memory-limit', exitCode: 137 }),
    ...glue,
  };
  const scope = new FakeScope();
  const say = (data) => scope.say(data);
  const port = {
    onmessage: null,
    // The Blob of a test is its own.
    postMessage: (message, transfer) => posted.push(message.blob ? { ...message } : structuredClone(message, { transfer })),
  };
  serve(scope, { python: fake, javascript: null });
  return {
    memory,
    stackPointer,
    references,
    view,
    posted,
    calls,
    scope,
    say,
    load({ stdlib = null, warmUp = false, eraser = null, module = artifact({ runtime: 'Fake 1', version: '1', references: 7 }) } = {}) {
      say({ type: 'connect', port, module, eraser });
      port.onmessage({ data: { type: 'load', engine: 'python', stdlib, warmUp } });
    },
    give: (blob) => port.onmessage({ data: { type: 'stdlib', blob } }),
    run(number = 1, request = {}) {
      posted.length = calls.length = 0;
      const guest = { code: 'x', input: new Uint8Array(9), args: ['a'], env: { A: 'b' }, limits: {}, ...request };
      port.onmessage({ data: { type: 'run', run: number, request: guest } });
      return guest;
    },
    get result() {
      return posted.find((message) => message.type === 'result');
    },
    get output() {
      return posted.filter((message) => message.type === 'output').flatMap((message) => message.chunks);
    },
  };
}
