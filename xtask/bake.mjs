// Boots an artifact's interpreter in Node and writes down the memory that it leaves:
// node bake.mjs LANGUAGE GLUE WASM STDLIB IMAGE
// What is outside of linear memory goes to stdout, as JSON.

import fs from 'node:fs';
import { pathToFileURL } from 'node:url';

const [language, glue, wasm, stdlib, image] = process.argv.slice(2);
const artifact = await import(pathToFileURL(glue));
const exports = artifact.initSync({ module: new WebAssembly.Module(fs.readFileSync(wasm)) });

const { memory, __stack_pointer: stackPointer, __wbindgen_externrefs: references } = exports;
const stack = stackPointer.value;
const held = references.length;
const archive = fs.existsSync(stdlib) ? fs.readFileSync(stdlib) : Buffer.alloc(0);
let draws = 0;
const port = {
  readStdlib: (offset, bytes) => bytes.set(archive.subarray(offset, offset + bytes.length)),
  // What is made of these is the same on every page, until it is renewed.
  random: (bytes) => {
    draws++;
    bytes.fill(0);
  },
};
let spent;
try {
  spent = [...artifact.boot(language, port)];
} catch (trap) {
  stackPointer.value = stack;
  console.error(artifact.autopsy(String(trap), stack).error);
  process.exit(1);
}
// A reference to a JavaScript value would be lost: memory is all that is kept.
for (let index = held; index < references.length; index++) {
  if (references.get(index) != null) throw new Error('booting left references to JavaScript values');
}
if (stackPointer.value !== stack) throw new Error('booting did not give its stack back');

fs.writeFileSync(image, new Uint8Array(memory.buffer));
// Describing needs memory, so this comes after the image was taken.
const about = { ...artifact.describe(), references: references.length };
console.log(JSON.stringify({ stack, draws, spent, about }));
