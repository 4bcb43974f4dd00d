// Nothing of the worker around the engine is there. (Blob, URL, crypto and their like are the engine's own.)
// expect: ok
// stdout: "\n"
const names = `self window document navigator location fetch XMLHttpRequest WebSocket EventSource Worker SharedWorker
  postMessage onmessage importScripts WebAssembly SharedArrayBuffer Atomics indexedDB caches BroadcastChannel MessageChannel MessagePort
  FileReader OffscreenCanvas WorkerGlobalScope DedicatedWorkerGlobalScope close addEventListener dispatchEvent
  require module exports __dirname __filename Deno Bun $262 print load wasm __wbindgen_export`;
console.log(names.split(/\s+/).filter((name) => name in globalThis).join(' '));
