// Pyodide as its documentation has it in a worker: the module, and everything else from beside it.

import { loadPyodide } from '/npm/pyodide/pyodide.mjs';
import { run } from './pyodide-run.js';
import { serve } from './serve.js';

serve({ start: () => loadPyodide(), run });
