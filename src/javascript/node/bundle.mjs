// Makes one script of each module in `lib/`, for `build.rs`: node bundle.mjs OUTPUT
//
// A script's value is a function `(exports, require, module, binding)`. What a module requires of `lib/` stays a call of
// `require`; what it requires of npm packages becomes a part of it. Only white space is taken out: names are seen by programs.

import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), 'lib');
const output = process.argv[2];

// Files of npm packages that modules of `lib/` stand in for.
const REPLACED_FILES = [
  [/@pkgjs\/parseargs\/internal\/errors\.js$/, 'internal/parse_args_errors'],
  [/readable-stream\/lib\/ours\/errors\.js$/, 'internal/stream_errors'],
  [/readable-stream\/lib\/ours\/util\/inspect\.js$/, 'internal/inspect'],
  [/readable-stream\/lib\/internal\/validators\.js$/, 'internal/validators'],
];

// What npm packages bring along for engines without Node's modules, and which of them it is here.
const REPLACED = {
  'abort-controller': 'internal/abort',
  'process/': 'process',
  qs: 'querystring',
  'string_decoder/': 'string_decoder',
  'punycode/': 'punycode',
  tr46: 'internal/web/idna',
};

function files(directory) {
  return readdirSync(directory, { withFileTypes: true }).flatMap((entry) => {
    const path = join(directory, entry.name);
    return entry.isDirectory() ? files(path) : [path];
  });
}

const names = new Map(files(root).map((path) => [relative(root, path).replaceAll('\\', '/').replace(/\.js$/, ''), path]));

// Sends what is a module of `lib/` to `require`, by its name.
const builtins = {
  name: 'builtins',
  setup(bundle) {
    bundle.onResolve({ filter: /^[^.]/ }, ({ path, importer, kind }) => {
      if (kind === 'entry-point') {
        return undefined;
      }
      const name = REPLACED[path] ?? path.replace(/^node:/, '');
      // `npm:url` is the package where a module of that name is meant otherwise.
      if (path.startsWith('npm:')) {
        return bundle.resolve(`./node_modules/${path.slice(4)}`, { kind, resolveDir: dirname(root) });
      }
      return names.has(name) ? { path: name, external: true } : undefined;
    });
  },
};

// Sends files of packages there that `lib/` stands in for.
const replacements = {
  name: 'replacements',
  setup(bundle) {
    bundle.onResolve({ filter: /^\.{1,2}\// }, ({ path, resolveDir }) => {
      const file = join(resolveDir, path).replaceAll('\\', '/').replace(/(?:\.js)?$/, '.js');
      const found = REPLACED_FILES.find(([pattern]) => pattern.test(file));
      return found && { path: found[1], external: true };
    });
  },
};

rmSync(output, { recursive: true, force: true });
for (const [name, path] of names) {
  const { outputFiles } = await build({
    entryPoints: [path],
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'neutral',
    mainFields: ['main'],
    target: 'es2022',
    charset: 'utf8',
    minifyWhitespace: true,
    legalComments: 'none',
    logLevel: 'warning',
    banner: { js: '(function(exports,require,module,binding){"use strict";' },
    footer: { js: '})' },
    plugins: [builtins, replacements],
  });
  const target = join(output, `${name}.js`);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, outputFiles[0].text);
}
