import { copyBytes, isLongerThan } from './bytes.js';
import { parseLanguage, programName } from './engines.js';
import { CodeSizeError, InputSizeError, InvalidRequestError } from './errors.js';
import { isArray, isObject, reading, readFields, readFlag, show } from './fields.js';
import { readFiles, readWorkingDirectory } from './files.js';
import { limitFields, memoryBytes, readLimits } from './limits.js';
import type { EngineLanguage, ExecutionLimits, ExecutionRequest, OutputChunk } from './types.js';

/** A request that was checked, copied, and completed with defaults. Nothing in it belongs to the host any more but the two callbacks. */
export interface ValidRequest {
  code: string;
  language: EngineLanguage;
  input: Uint8Array<ArrayBuffer>;
  args: string[];
  env: Record<string, string>;
  files: Record<string, Uint8Array<ArrayBuffer>>;
  collectFiles: boolean;
  workingDirectory: string;
  limits: ExecutionLimits;
  seed: number | null;
  clock: number | null;
  signal: AbortSignal | null;
  onOutput: ((chunk: OutputChunk) => void) | null;
}

/** What the requests of an executor are held against. */
export interface RequestRules {
  languages: readonly EngineLanguage[];
  limits: Readonly<ExecutionLimits>;
}

// A record, so that a field which is added to the type has to be added here.
const requestFields: Record<keyof ExecutionRequest, true> = {
  code: true,
  language: true,
  input: true,
  args: true,
  env: true,
  files: true,
  collectFiles: true,
  workingDirectory: true,
  limits: true,
  seed: true,
  clock: true,
  signal: true,
  onOutput: true,
};
const known = Object.keys(requestFields) as (keyof ExecutionRequest)[];

/** Fields that have a name but no support yet. */
const later = ['isolation', 'runtime', 'trace', 'coverage', 'profile', 'hostFunctions'];

const MAX_ARGS = 20;
const MAX_ARG_LENGTH = 1_000;

/** The end of the year 9999, past which Python has no dates. */
const MAX_CLOCK = 253_402_300_799_999;

/**
 * Checks a request: the one place where that is done.
 *
 * @throws {InvalidRequestError} naming the field, and what to give instead
 * @throws {UnsupportedLanguageError | CodeSizeError | InputSizeError}
 */
export function readRequest(given: unknown, rules: RequestRules): ValidRequest {
  const fields = readFields(given, 'request', known, { later, elsewhere: limitFields });
  if (typeof fields.code !== 'string') {
    throw new InvalidRequestError('code', `code is ${show(fields.code)}.`, 'Give the program as a string.');
  }
  const language = parseLanguage(fields.language, 'language', rules.languages);
  const limits = readLimits(fields.limits, rules.limits);
  if (isLongerThan(fields.code, limits.maxCodeSize)) throw new CodeSizeError(limits.maxCodeSize);
  const workingDirectory = readWorkingDirectory(fields.workingDirectory);
  const place = { directory: workingDirectory, program: programName(language), maxBytes: memoryBytes(limits) };
  return {
    code: fields.code,
    language,
    input: readInput(fields.input, limits.maxInputSize),
    args: readArgs(fields.args),
    env: readEnv(fields.env),
    files: readFiles(fields.files, place),
    collectFiles: readFlag(fields.collectFiles, 'collectFiles'),
    workingDirectory,
    limits,
    seed: readSeed(fields.seed),
    clock: readClock(fields.clock),
    signal: readSignal(fields.signal),
    onOutput: readOnOutput(fields.onOutput),
  };
}

function readInput(value: unknown, maxInputSize: number): Uint8Array<ArrayBuffer> {
  if (value === undefined) return new Uint8Array(0);
  const bytes = copyBytes(value, 'input', maxInputSize);
  if (bytes === null) throw new InputSizeError(maxInputSize);
  if (bytes !== undefined) return bytes;
  const isSource = typeof value === 'function' || (isObject(value) && reading('input', () => Symbol.asyncIterator in value));
  const problem = isSource ? 'input as a function or an async iterable is not supported yet.' : `input is ${show(value)}.`;
  throw new InvalidRequestError('input', problem, 'Give a string or a Uint8Array.');
}

function readArgs(value: unknown): string[] {
  if (value === undefined) return [];
  if (!isArray(value)) throw new InvalidRequestError('args', `args is ${show(value)}.`, 'Give an array of strings.');
  const count: unknown = reading('args', () => value.length);
  if (typeof count !== 'number' || count > MAX_ARGS) {
    throw new InvalidRequestError('args', `args has ${show(count)} elements.`, `Give at most ${MAX_ARGS}.`);
  }
  return Array.from({ length: count }, (_, index) => {
    const field = `args[${index}]`;
    const arg = reading(field, () => value[index]);
    if (typeof arg !== 'string') throw new InvalidRequestError(field, `${field} is ${show(arg)}.`, 'Give a string.');
    if (arg.length > MAX_ARG_LENGTH) {
      throw new InvalidRequestError(field, `${field} has ${arg.length} characters.`, `Give at most ${MAX_ARG_LENGTH}; more can go into input.`);
    }
    refuseNul(arg, field);
    return arg;
  });
}

function readEnv(value: unknown): Record<string, string> {
  if (value === undefined) return {};
  if (!isObject(value) || isArray(value)) {
    throw new InvalidRequestError('env', `env is ${show(value)}.`, 'Give an object whose values are strings.');
  }
  const entries = reading('env', () => Object.keys(value)).map((name): [string, string] => {
    const field = `env[${show(name)}]`;
    if (name === '' || /[=\0]/.test(name)) {
      throw new InvalidRequestError(field, `${field} is not a name of a variable.`, 'Names are not empty and hold no = and no NUL.');
    }
    const text = reading(field, () => value[name]);
    if (typeof text !== 'string') throw new InvalidRequestError(field, `${field} is ${show(text)}.`, 'Give a string.');
    refuseNul(text, field);
    return [name, text];
  });
  // Unlike an assignment, this makes an own property of the name __proto__ as well.
  return Object.fromEntries(entries);
}

/** No program can be given a NUL among its arguments or in its environment: there it ends the string. */
function refuseNul(text: string, field: string): void {
  if (!text.includes('\0')) return;
  throw new InvalidRequestError(field, `${field} holds a NUL character.`, 'Leave it out; such data can go into input.');
}

function readSeed(value: unknown): number | null {
  if (value === undefined) return null;
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value;
  throw new InvalidRequestError('seed', `seed is ${show(value)}.`, `Give a whole number from 0 to ${Number.MAX_SAFE_INTEGER}.`);
}

function readClock(value: unknown): number | null {
  if (value === undefined || value === 'real') return null;
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= MAX_CLOCK) return value;
  const cure = `Give 'real', or a whole number of milliseconds since 1970, at most ${MAX_CLOCK}.`;
  throw new InvalidRequestError('clock', `clock is ${show(value)}.`, cure);
}

function readSignal(value: unknown): AbortSignal | null {
  if (value === undefined) return null;
  const works =
    isObject(value) &&
    reading('signal', () => [typeof value['aborted'], typeof value['addEventListener'], typeof value['removeEventListener']].join()) ===
      'boolean,function,function';
  if (!works) throw new InvalidRequestError('signal', `signal is ${show(value)}.`, 'Give the signal of an AbortController.');
  return value as unknown as AbortSignal;
}

function readOnOutput(value: unknown): ((chunk: OutputChunk) => void) | null {
  if (value === undefined) return null;
  if (typeof value !== 'function') throw new InvalidRequestError('onOutput', `onOutput is ${show(value)}.`, 'Give a function.');
  return value as (chunk: OutputChunk) => void;
}
