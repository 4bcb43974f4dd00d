// The files of a request: where they may stand, and what may be in them.

import { copyBytes, isLongerThan } from './bytes.js';
import { InvalidRequestError } from './errors.js';
import { classOf, isObject, reading, show } from './fields.js';

/** Where a program works unless its request says otherwise. */
export const HOME = '/home/guest';

/** Files that are laid before a run, and those that are collected after it. The engine's side of these two is `src/wasm/files.rs`. */
export const MAX_FILES = 1_000;
/** Bytes of a path in UTF-8. */
const MAX_PATH = 1_000;
/** Bytes of one name in it. */
const MAX_NAME = 255;

/** What every run finds there already. */
const standing = ['/home', HOME, '/tmp'];

/** What the files of a request have to go with. */
interface Place {
  /** The working directory. */
  directory: string;
  /** The name of the program, which stands in it too. */
  program: string;
  /** Bytes that all of them may have together. */
  maxBytes: number;
}

/** Reads the files of a request and copies them. */
export function readFiles(value: unknown, { directory, program, maxBytes }: Place): Record<string, Uint8Array<ArrayBuffer>> {
  if (value === undefined) return {};
  // A Map has no properties: it would be taken for no files at all.
  if (!isObject(value) || classOf(value) !== 'Object') {
    throw new InvalidRequestError('files', `files is ${show(value)}.`, 'Give a plain object: contents, strings or Uint8Arrays, by their paths.');
  }
  const paths = reading('files', () => Object.keys(value));
  if (paths.length > MAX_FILES) {
    throw new InvalidRequestError('files', `files has ${paths.length} entries.`, `Give at most ${MAX_FILES}.`);
  }
  const taken = new Set(paths).add(program);
  let left = maxBytes;
  const entries = paths.map((path): [string, Uint8Array<ArrayBuffer>] => {
    const field = `files[${show(path)}]`;
    const names = path.split('/');
    if (!isRelative(names)) {
      const cure = 'Give names separated by single slashes, such as data/words.txt, without . and .. among them.';
      throw new InvalidRequestError(field, `${field} is not a path below the working directory.`, cure);
    }
    checkNames(path, names, field);
    checkPlace(path, names, { field, directory, program, taken });
    const content = reading(field, () => value[path]);
    const bytes = copyBytes(content, field, left);
    if (bytes === undefined) throw new InvalidRequestError(field, `${field} is ${show(content)}.`, 'Give a string or a Uint8Array.');
    if (bytes === null) {
      const cure = 'Give less, or raise limits.maxMemoryMB (up to 512): files count against it.';
      throw new InvalidRequestError('files', `files come to more than ${maxBytes} bytes together.`, cure);
    }
    left -= bytes.byteLength;
    return [path, bytes];
  });
  // Unlike an assignment, this makes an own property of the name __proto__ as well.
  return Object.fromEntries(entries);
}

/** Reads where a program works, and takes out what a path can do without. */
export function readWorkingDirectory(value: unknown): string {
  const field = 'workingDirectory';
  if (value === undefined) return HOME;
  const names = typeof value === 'string' ? value.split('/', MAX_PATH).filter((name) => name !== '' && name !== '.') : [];
  if (typeof value !== 'string' || !value.startsWith('/') || names.includes('..')) {
    throw new InvalidRequestError(field, `${field} is ${show(value)}.`, `Give an absolute path without .., such as ${HOME}.`);
  }
  checkNames(value, names, field);
  const directory = `/${names.join('/')}`;
  if (isSystem(directory)) {
    throw new InvalidRequestError(field, `${field} is ${show(value)}, which is the system's.`, `Give another one, such as ${HOME}.`);
  }
  return directory;
}

/** Whether names, joined by slashes, are a path that stays below where it starts. */
export function isRelative(names: readonly string[]): boolean {
  return names.every((name) => name !== '' && name !== '.' && name !== '..');
}

function checkNames(path: string, names: readonly string[], field: string): void {
  if (isLongerThan(path, MAX_PATH) || names.some((name) => isLongerThan(name, MAX_NAME))) {
    const cure = `Give at most ${MAX_PATH} bytes of UTF-8, and ${MAX_NAME} between two slashes.`;
    throw new InvalidRequestError(field, `${field} is too long.`, cure);
  }
  if (/[\0\p{Surrogate}]/u.test(path)) {
    throw new InvalidRequestError(field, `${field} holds a NUL character or half a surrogate pair.`, 'Leave it out: no file can be named so.');
  }
}

/** Refuses a file where something else is to stand. */
function checkPlace(
  path: string,
  names: readonly string[],
  { field, directory, program, taken }: { field: string; directory: string; program: string; taken: ReadonlySet<string> },
): void {
  if (path === program) {
    throw new InvalidRequestError(field, `${field} is where the program itself stands.`, 'Give that as code, and the file another name.');
  }
  const file = names.map((_, index) => names.slice(0, index).join('/')).find((above) => above !== '' && taken.has(above));
  if (file !== undefined) {
    throw new InvalidRequestError(field, `${field} is below ${show(file)}, which is a file.`, 'Give one of the two another name.');
  }
  const absolute = `${directory === '/' ? '' : directory}/${path}`;
  if (standing.includes(absolute) || isSystem(absolute)) {
    throw new InvalidRequestError(field, `${field} is ${absolute} then, which is the system's.`, 'Give it another name.');
  }
}

/** Whether it is what the system keeps for itself. */
function isSystem(path: string): boolean {
  return /^\/(dev|proc|sys)(\/|$)/.test(path);
}
