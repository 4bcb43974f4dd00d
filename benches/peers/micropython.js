// MicroPython. It has one interpreter for each instance of its module, so a pristine one is a new instance.

import { loadMicroPython } from '/npm/@micropython/micropython-webassembly-pyscript/micropython.mjs';
import { serve, timed } from './serve.js';

let output = '';
const start = () => loadMicroPython({ stdout: (line) => (output += `${line}\n`) });

serve({
  start,
  fresh: start,
  run(python, { code }) {
    output = '';
    python.globals.set('program', code);
    // With globals of its own, so that those of the program before are gone.
    const result = timed(() => python.runPython("exec(program, {'__name__': '__main__'})"));
    return { output, ...result };
  },
});
