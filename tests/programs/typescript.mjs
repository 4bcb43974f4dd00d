// Runs a TypeScript program with Node: `node typescript.mjs PROGRAM [ARGUMENT …]`. The compiler of the npm package makes JavaScript of it and of
// the files around it, without looking at types; errors are told with the places of the TypeScript source.

import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';

const [program, ...programArguments] = process.argv.slice(2);
const directory = path.dirname(program);
const { resolve } = createRequire(new URL('../../pkg/package.json', import.meta.url));
const compiler = path.join(path.dirname(resolve('typescript/package.json')), 'bin/tsc');
const compiled = fs.mkdtempSync(path.join(os.tmpdir(), 'typescript-'));
try {
  fs.cpSync(directory, compiled, { recursive: true, filter: (file) => !file.endsWith('.ts') });
  const options = ['--rootDir', directory, '--outDir', compiled, '--target', 'es2022', '--module', 'commonjs', '--noCheck', '--inlineSourceMap', '--inlineSources'];
  run(compiler, [...options, program]);
  const main = path.join(compiled, path.basename(program, '.ts') + '.js');
  const { status, stdout, stderr } = run('--enable-source-maps', [main, ...programArguments]);
  process.stdout.write(stdout);
  process.stderr.write(stderr.toString().replaceAll(compiled, directory));
  process.exitCode = status;
} finally {
  fs.rmSync(compiled, { recursive: true });
}

function run(first, rest) {
  return spawnSync(process.execPath, [first, ...rest], { cwd: directory, stdio: ['inherit', 'pipe', 'pipe'] });
}
