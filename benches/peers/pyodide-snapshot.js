// Pyodide from a memory snapshot, by an option that its types mark as private.

import { loadPyodide } from '/npm/pyodide/pyodide.mjs';
import { run } from './pyodide-run.js';
import { serve } from './serve.js';

const snapshot = fetch('/pyodide.snapshot').then((response) => response.arrayBuffer());

serve({ start: () => loadPyodide({ _loadSnapshot: snapshot }), run });
