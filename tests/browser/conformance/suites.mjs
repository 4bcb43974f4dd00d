// CPython's own tests, as files for a run, and what a run says of them.

import fs from 'node:fs/promises';
import path from 'node:path';

const MARK = '\x1e';

/** The files of tests that are measured: those of the language, its built-in types, and the modules that programs use most. */
export const modules = [
  'test_argparse',
  'test_array',
  'test_ast',
  'test_asyncio',
  'test_base64',
  'test_bisect',
  'test_bool',
  'test_builtin',
  'test_bytes',
  'test_calendar',
  'test_class',
  'test_collections',
  'test_complex',
  'test_contextlib',
  'test_copy',
  'test_coroutines',
  'test_csv',
  'test_dataclasses',
  'test_datetime',
  'test_decimal',
  'test_decorators',
  'test_defaultdict',
  'test_deque',
  'test_descr',
  'test_dict',
  'test_dictcomps',
  'test_difflib',
  'test_enum',
  'test_enumerate',
  'test_exception_group',
  'test_exceptions',
  'test_float',
  'test_format',
  'test_fractions',
  'test_fstring',
  'test_functools',
  'test_generators',
  'test_grammar',
  'test_hashlib',
  'test_heapq',
  'test_int',
  'test_io',
  'test_itertools',
  'test_json',
  'test_list',
  'test_listcomps',
  'test_long',
  'test_math',
  'test_named_expressions',
  'test_operator',
  'test_ordered_dict',
  'test_os',
  'test_patma',
  'test_pathlib',
  'test_pickle',
  'test_pprint',
  'test_property',
  'test_queue',
  'test_random',
  'test_range',
  'test_re',
  'test_set',
  'test_shlex',
  'test_slice',
  'test_sort',
  'test_statistics',
  'test_str',
  'test_string',
  'test_struct',
  'test_super',
  'test_tempfile',
  'test_textwrap',
  'test_threading',
  'test_time',
  'test_traceback',
  'test_tuple',
  'test_typing',
  'test_unittest',
  'test_unpack',
  'test_urlparse',
  'test_userdict',
  'test_with',
  'test_zipfile',
  'test_zoneinfo',
];

/** Directories of data that tests read, by the files of tests. */
const data = {
  test_decimal: ['decimaltestdata'],
  test_math: ['mathdata'],
  test_float: ['mathdata'],
  test_complex: ['mathdata'],
  test_typing: ['typinganndata'],
  test_dataclasses: ['typinganndata'],
  test_zipfile: ['archivetestdata'],
  test_traceback: ['tokenizedata'],
};

/** Modules beside the tests' directory that the package leaves out, since the engine has them natively: tests hold both to the same. */
const twins = { test_datetime: ['_pydatetime.py'] };

/**
 * Reads what a file of tests needs from a directory with CPython's `Lib/test`: its path below the working directory, and its text or bytes.
 *
 * RustPython's copy of that directory marks the tests that the interpreter fails. Those marks are taken away.
 */
export async function filesOf(directory, module) {
  const entries = await fs.readdir(directory, { withFileTypes: true });
  const common = entries.filter((entry) => entry.isFile() && entry.name.endsWith('.py') && !entry.name.startsWith('test_'));
  const names = [...common.map((entry) => entry.name), 'support', ...(data[module] ?? [])];
  names.push(entries.some((entry) => entry.name === module) ? module : `${module}.py`);
  const files = {};
  for (const name of names) await gather(directory, name, files);
  for (const name of twins[module] ?? []) files[name] = await fs.readFile(path.join(directory, '..', name), 'utf8');
  return files;
}

async function gather(directory, name, files) {
  const file = path.join(directory, name);
  if ((await fs.stat(file)).isDirectory()) {
    for (const entry of await fs.readdir(file)) {
      if (entry !== '__pycache__') await gather(directory, `${name}/${entry}`, files);
    }
  } else {
    const bytes = await fs.readFile(file);
    files[`test/${name}`] = name.endsWith('.py') ? unmarked(bytes) : new Uint8Array(bytes);
  }
}

function unmarked(bytes) {
  // Sources in other encodings stay as they are.
  const text = bytes.toString('utf8');
  if (!Buffer.from(text).equals(bytes)) return new Uint8Array(bytes);
  return text.replace(/^[ \t]*@unittest\.\w+.*RUSTPYTHON.*$/gim, '');
}

/**
 * Runs all tests of a file. A test that ends the run is noted, and the others are run again without it.
 *
 * `run(input, files)` runs the driver, and gives `{ status, error, stdout }`.
 */
export async function measure(run, directory, module) {
  const files = await filesOf(directory, module);
  const outcomes = new Map();
  const skip = [];
  let problem = null;
  for (;;) {
    const { status, error, stdout } = await run(JSON.stringify({ module: `test.${module}`, skip }), files);
    let started = null;
    let isLoaded = false;
    for (const line of stdout.split('\n')) {
      const at = line.indexOf(MARK);
      if (at < 0) continue;
      let said;
      try {
        said = JSON.parse(line.slice(at + 1));
      } catch {
        // The run was ended in the middle of a line.
        continue;
      }
      const [name, outcome, reason] = said;
      if (outcome === 'loaded') isLoaded = true;
      else if (outcome === 'started') started = name;
      else {
        outcomes.set(name, { outcome, reason });
        if (name === started) started = null;
      }
    }
    if (status === 'ok') break;
    if (!isLoaded || started === null) {
      problem = `${status}: ${error}`;
      break;
    }
    outcomes.set(started, { outcome: 'ended the run', reason: `${status}: ${error}` });
    // What ran before it need not be run again.
    skip.push(...[...outcomes.keys()].filter((name) => !skip.includes(name)));
  }
  return { module, outcomes, problem };
}

/** How many tests came to what. */
export function count({ outcomes }) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for (const { outcome } of outcomes.values()) {
    counts[outcome === 'passed' || outcome === 'skipped' ? outcome : 'failed']++;
  }
  return counts;
}
