// A memory snapshot of Pyodide, for the option that its types mark as private.

import fs from 'node:fs/promises';
import path from 'node:path';
import { loadPyodide, version } from 'pyodide';

/** Makes the snapshot once for each version, and gives the path of its file. */
export async function snapshotOfPyodide(directory) {
  const file = path.join(directory, `pyodide-${version}.snapshot`);
  const isMade = await fs.access(file).then(() => true, () => false);
  if (!isMade) {
    const pyodide = await loadPyodide({ _makeSnapshot: true });
    await fs.mkdir(directory, { recursive: true });
    // It appears whole or not at all.
    await fs.writeFile(`${file}.part`, pyodide.makeMemorySnapshot());
    await fs.rename(`${file}.part`, file);
  }
  return file;
}
