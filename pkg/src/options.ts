import { engineLanguages, parseLanguage } from './engines.js';
import { InvalidRequestError } from './errors.js';
import { classOf, isArray, reading, readFields, readFlag, show } from './fields.js';
import { readLimits, standardLimits } from './limits.js';
import { HEAD_BYTES, isWasm, showHead } from './magic.js';
import { stdlibLanguages } from './stdlib.js';
import type { CodeExecutorOptions, EngineLanguage, ExecutionLimits, ExecutorAssets, InitializeOptions, Isolation, LoadProgress, StdlibLanguage } from './types.js';

/** Options that were checked and completed with defaults. */
export interface ValidOptions {
  languages: readonly EngineLanguage[];
  poolSize: number;
  limits: ExecutionLimits;
  assets: ExecutorAssets;
  prefetch: boolean;
  isolation: Isolation;
}

/** Options of `initialize`, likewise. */
export interface ValidInitializeOptions {
  languages: readonly EngineLanguage[];
  stdlib: boolean;
  onProgress: ((progress: LoadProgress) => void) | null;
}

// Records, so that an option which is added to the types has to be added here.
const optionFields: Record<keyof CodeExecutorOptions, true> = {
  languages: true,
  poolSize: true,
  limits: true,
  assets: true,
  prefetch: true,
  isolation: true,
};
const assetFields: Record<keyof ExecutorAssets, true> = {
  workerUrl: true,
  wasmUrl: true,
  wasmModule: true,
  wasmBinary: true,
  stdlibUrl: true,
  stdlibBinary: true,
  createWorker: true,
};
const initializeFields: Record<keyof InitializeOptions, true> = { languages: true, stdlib: true, onProgress: true };
const known = Object.keys(optionFields) as (keyof CodeExecutorOptions)[];
const knownAssets = Object.keys(assetFields) as (keyof ExecutorAssets)[];
const knownOfInitialize = Object.keys(initializeFields) as (keyof InitializeOptions)[];

/** Options that have a name but no support yet. */
const later = ['runtime', 'trace', 'coverage', 'profile', 'hostFunctions'];

const MAX_POOL_SIZE = 32;

const GIVE_BYTES = 'Give an ArrayBuffer or a Uint8Array.';

/**
 * Checks the options of an executor.
 *
 * @throws {InvalidRequestError} naming the option, and what to give instead
 * @throws {UnsupportedLanguageError}
 */
export function readOptions(given: unknown): ValidOptions {
  const fields = readFields(given === undefined ? {} : given, 'options', known, { later });
  const isolation = readIsolation(fields.isolation);
  return {
    languages: readLanguages(fields.languages, engineLanguages),
    poolSize: readPoolSize(fields.poolSize),
    limits: readLimits(fields.limits, standardLimits, 'options.limits'),
    assets: readAssets(fields.assets, isolation),
    isolation,
    prefetch: readFlag(fields.prefetch, 'options.prefetch'),
  };
}

/**
 * Checks the options of `initialize`, for an executor of these languages.
 *
 * @throws {InvalidRequestError} naming the option, and what to give instead
 * @throws {UnsupportedLanguageError}
 */
export function readInitializeOptions(given: unknown, supported: readonly EngineLanguage[]): ValidInitializeOptions {
  const fields = readFields(given === undefined ? {} : given, 'options', knownOfInitialize);
  return {
    languages: readLanguages(fields.languages, supported),
    stdlib: readFlag(fields.stdlib, 'options.stdlib'),
    onProgress: readOnProgress(fields.onProgress),
  };
}

function readOnProgress(value: unknown): ValidInitializeOptions['onProgress'] {
  if (value === undefined) return null;
  if (typeof value === 'function') return value as (progress: LoadProgress) => void;
  throw new InvalidRequestError('options.onProgress', `options.onProgress is ${show(value)}.`, 'Give a function.');
}

function readLanguages(value: unknown, supported: readonly EngineLanguage[]): readonly EngineLanguage[] {
  if (value === undefined) return supported;
  const field = 'options.languages';
  if (!isArray(value)) throw new InvalidRequestError(field, `${field} is ${show(value)}.`, 'Give an array of names.');
  const names = reading(field, () => Array.from(value));
  if (names.length === 0) throw new InvalidRequestError(field, `${field} is empty.`, `Name at least one of ${supported.join(', ')}.`);
  const languages = names.map((name, index) => parseLanguage(name, `${field}[${index}]`, supported));
  return [...new Set(languages)];
}

function readIsolation(value: unknown): Isolation {
  if (value === undefined) return 'worker';
  if (value === 'worker' || value === 'strict') return value;
  throw new InvalidRequestError('options.isolation', `options.isolation is ${show(value)}.`, "Give 'worker' or 'strict'.");
}

function readPoolSize(value: unknown): number {
  if (value === undefined) return 1;
  if (typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= MAX_POOL_SIZE) return value;
  throw new InvalidRequestError('options.poolSize', `options.poolSize is ${show(value)}.`, `Give a whole number from 1 to ${MAX_POOL_SIZE}.`);
}

function readAssets(value: unknown, isolation: Isolation): ExecutorAssets {
  if (value === undefined) return {};
  const fields = readFields(value, 'options.assets', knownAssets);
  const { workerUrl, createWorker } = fields;
  if (isolation === 'strict') {
    if (createWorker !== undefined) throw notStrict('createWorker', 'Give assets.workerUrl.');
    if (fields.wasmModule !== undefined) throw notStrict('wasmModule', 'Give assets.wasmBinary or assets.wasmUrl.');
  }
  if (workerUrl !== undefined && !reading('options.assets.workerUrl', () => isUrl(workerUrl))) {
    throw invalidAsset('workerUrl', workerUrl, 'Give a string or a URL.');
  }
  if (createWorker !== undefined && typeof createWorker !== 'function') {
    throw invalidAsset('createWorker', createWorker, 'Give a function that makes a Worker.');
  }
  return {
    workerUrl: workerUrl as ExecutorAssets['workerUrl'],
    createWorker: createWorker as ExecutorAssets['createWorker'],
    wasmUrl: readPerLanguage<EngineLanguage, string | URL>(fields.wasmUrl, 'wasmUrl', engineLanguages, isUrl, 'Give a string or a URL.'),
    wasmModule: readPerLanguage<EngineLanguage, WebAssembly.Module>(fields.wasmModule, 'wasmModule', engineLanguages, isModule, 'Give a WebAssembly.Module.'),
    wasmBinary: readPerLanguage<EngineLanguage, ArrayBuffer | Uint8Array>(fields.wasmBinary, 'wasmBinary', engineLanguages, isBinary, GIVE_BYTES),
    stdlibUrl: readPerLanguage<StdlibLanguage, string | URL>(fields.stdlibUrl, 'stdlibUrl', stdlibLanguages, isUrl, 'Give a string or a URL.'),
    stdlibBinary: readStdlibBinary(fields.stdlibBinary),
  };
}

function readPerLanguage<L extends EngineLanguage, T>(
  value: unknown,
  name: string,
  languages: readonly L[],
  is: (value: unknown) => boolean,
  cure: string,
): { [language in L]?: T } | undefined {
  if (value === undefined) return undefined;
  const fields: { [language in L]?: unknown } = readFields(value, `options.assets.${name}`, languages);
  const assets: { [language in L]?: T } = {};
  for (const language of languages) {
    const asset = fields[language];
    if (asset === undefined) continue;
    if (!reading(`options.assets.${name}.${language}`, () => is(asset))) throw invalidAsset(`${name}.${language}`, asset, cure);
    assets[language] = asset as T;
  }
  return assets;
}

/** Unlike an engine, which cannot be started then, a wrong library would be noticed by the first program that needs it. */
function readStdlibBinary(value: unknown): ExecutorAssets['stdlibBinary'] {
  const binaries = readPerLanguage<StdlibLanguage, ArrayBuffer | Uint8Array>(value, 'stdlibBinary', stdlibLanguages, isBinary, GIVE_BYTES);
  for (const language of stdlibLanguages) {
    const binary = binaries?.[language];
    if (binary === undefined) continue;
    const field = `options.assets.stdlibBinary.${language}`;
    const head = reading(field, () => new Uint8Array(binary.slice(0, HEAD_BYTES)));
    if (isWasm(head)) continue;
    throw new InvalidRequestError(field, `${field} begins with ${showHead(head)}.`, `Give the bytes of dist/${language}-stdlib.wasm of the package.`);
  }
  return binaries;
}

/** The error of an asset that cannot get into a frame of another origin. */
function notStrict(name: keyof ExecutorAssets, cure: string): InvalidRequestError {
  return new InvalidRequestError(`options.assets.${name}`, `options.assets.${name} cannot be used with isolation 'strict'.`, cure);
}

function invalidAsset(name: string, value: unknown, cure: string): InvalidRequestError {
  return new InvalidRequestError(`options.assets.${name}`, `options.assets.${name} is ${show(value)}.`, cure);
}

function isUrl(value: unknown): boolean {
  return (typeof value === 'string' && value !== '') || value instanceof URL;
}

function isModule(value: unknown): boolean {
  return classOf(value) === 'WebAssembly.Module';
}

function isBinary(value: unknown): boolean {
  return value instanceof ArrayBuffer || value instanceof Uint8Array;
}
