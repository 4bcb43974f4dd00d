// Boots an artifact's interpreter in Node and writes down the memory that it leaves: node bake.mjs LANGUAGE GLUE WASM IMAGE
// What is outside of linear memory goes to stdout, as JSON.

import fs from 'node:fs';
import { pathToFileURL } from 'node:url';

const [language, glue, wasm, image] = process.argv.slice(2);
const artifact = await import(pathToFileURL(glue));
const exports = artifact.initSync({ module: new WebAssembly.Module(fs.readFileSync(wasm)) });

const { memory, __stack_pointer: stackPointer, __wbindgen_externrefs: references } = exports;
const stack = stackPointer.value;
const held = references.length;
try {
  artifact.boot(language);
} catch (trap) {
  stackPointer.value = stack;
  console.error(artifact.autopsy(String(trap)).error);
  process.exit(1);
}
// A reference to a JavaScript value would be lost: memory is all that is kept.
if (references.length !== held) throw new Error('booting took references to JavaScript values');
if (stackPointer.value !== stack) throw new Error('booting did not give its stack back');

fs.writeFileSync(image, new Uint8Array(memory.buffer));
console.log(JSON.stringify({ stack }));
