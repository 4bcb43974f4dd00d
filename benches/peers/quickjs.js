// quickjs-emscripten, its fastest variant. A pristine interpreter is a new runtime with a new context.

import { newQuickJSWASMModuleFromVariant, newVariant, shouldInterruptAfterDeadline } from 'quickjs-emscripten-core';
import loadModule from '@jitl/quickjs-wasmfile-release-sync/emscripten-module';
import { QuickJSFFI } from '@jitl/quickjs-wasmfile-release-sync/ffi';
import { serve, timed } from './serve.js';

const compiling = WebAssembly.compileStreaming(fetch('/npm/@jitl/quickjs-wasmfile-release-sync/dist/emscripten-module.wasm'));
const variant = { type: 'sync', importFFI: async () => QuickJSFFI, importModuleLoader: async () => loadModule };

serve({
  start: () => newQuickJSWASMModuleFromVariant(newVariant(variant, { wasmModule: () => compiling })),
  fresh: async (quickjs) => quickjs,
  // Each program has a runtime of its own: its constants would clash with those of the one before.
  run(quickjs, { code, deadline }) {
    const context = quickjs.newContext();
    let output = '';
    const log = context.newFunction('log', (...words) => {
      output += `${words.map((word) => context.getString(word)).join(' ')}\n`;
    });
    const console = context.newObject();
    context.setProp(console, 'log', log);
    context.setProp(context.global, 'console', console);
    if (deadline) context.runtime.setInterruptHandler(shouldInterruptAfterDeadline(deadline));
    const result = timed(() => context.unwrapResult(context.evalCode(code)).dispose());
    for (const used of [log, console, context]) used.dispose();
    return { output, ...result };
  },
});
