// A program in Pyodide. It gets globals of its own, so that those of the program before are gone.

import { timed } from './serve.js';

export function run(pyodide, { code }) {
  let output = '';
  pyodide.setStdout({ batched: (line) => (output += `${line}\n`) });
  const globals = pyodide.toPy({ __name__: '__main__' });
  const { error, ms } = timed(() => pyodide.runPython(code, { globals }));
  globals.destroy();
  return { output, error, ms };
}
