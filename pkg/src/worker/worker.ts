// The worker's script. It is built into one file without imports, so that it also runs from a blob.

import * as javascript from '../../glue/javascript/sandglass.js';
import * as python from '../../glue/python/sandglass.js';
import type { Glue } from './glue.js';
import { serve, type Scope } from './serve.js';

// Each function is named, so that the build leaves out what else the glue brings: its own way to fetch the artifact, for one.
// The glue's types leave out the exported globals, hence the casts; an artifact without them is refused when it is started.
serve(globalThis as unknown as Scope, {
  javascript: {
    initSync: javascript.initSync as unknown as Glue['initSync'],
    run: javascript.run,
    drain: javascript.drain,
    autopsy: javascript.autopsy,
    collect: javascript.collect,
  },
  python: {
    initSync: python.initSync as unknown as Glue['initSync'],
    run: python.run,
    drain: python.drain,
    autopsy: python.autopsy,
    collect: python.collect,
  },
});
