import { engineLanguages, parseLanguage } from './engines.js';
import { InvalidRequestError } from './errors.js';
import { classOf, isArray, reading, readFields, show } from './fields.js';
import { readLimits, standardLimits } from './limits.js';
import type { CodeExecutorOptions, EngineLanguage, ExecutionLimits, ExecutorAssets } from './types.js';

/** Options that were checked and completed with defaults. */
export interface ValidOptions {
  languages: readonly EngineLanguage[];
  poolSize: number;
  limits: ExecutionLimits;
  assets: ExecutorAssets;
}

// Records, so that an option which is added to the types has to be added here.
const optionFields: Record<keyof CodeExecutorOptions, true> = { languages: true, poolSize: true, limits: true, assets: true, isolation: true };
const assetFields: Record<keyof ExecutorAssets, true> = { workerUrl: true, wasmUrl: true, wasmModule: true, wasmBinary: true, createWorker: true };
const known = Object.keys(optionFields) as (keyof CodeExecutorOptions)[];
const knownAssets = Object.keys(assetFields) as (keyof ExecutorAssets)[];

/** Options that have a name but no support yet. */
const later = ['runtime', 'trace', 'coverage', 'profile', 'hostFunctions'];

const MAX_POOL_SIZE = 32;

/**
 * Checks the options of an executor.
 *
 * @throws {InvalidRequestError} naming the option, and what to give instead
 * @throws {UnsupportedLanguageError}
 */
export function readOptions(given: unknown): ValidOptions {
  const fields = readFields(given === undefined ? {} : given, 'options', known, { later });
  if (fields.isolation !== undefined && fields.isolation !== 'worker') {
    const problem = fields.isolation === 'strict' ? "'strict', which is not supported yet" : show(fields.isolation);
    throw new InvalidRequestError('options.isolation', `options.isolation is ${problem}.`, "Give 'worker', or leave it out.");
  }
  return {
    languages: readLanguages(fields.languages),
    poolSize: readPoolSize(fields.poolSize),
    limits: readLimits(fields.limits, standardLimits, 'options.limits'),
    assets: readAssets(fields.assets),
  };
}

function readLanguages(value: unknown): readonly EngineLanguage[] {
  if (value === undefined) return engineLanguages;
  const field = 'options.languages';
  if (!isArray(value)) throw new InvalidRequestError(field, `${field} is ${show(value)}.`, 'Give an array of names.');
  const names = reading(field, () => Array.from(value));
  if (names.length === 0) throw new InvalidRequestError(field, `${field} is empty.`, `Name at least one of ${engineLanguages.join(', ')}.`);
  const languages = names.map((name, index) => parseLanguage(name, `${field}[${index}]`, engineLanguages));
  return [...new Set(languages)];
}

function readPoolSize(value: unknown): number {
  if (value === undefined) return 1;
  if (typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= MAX_POOL_SIZE) return value;
  throw new InvalidRequestError('options.poolSize', `options.poolSize is ${show(value)}.`, `Give a whole number from 1 to ${MAX_POOL_SIZE}.`);
}

function readAssets(value: unknown): ExecutorAssets {
  if (value === undefined) return {};
  const fields = readFields(value, 'options.assets', knownAssets);
  const { workerUrl, createWorker } = fields;
  if (workerUrl !== undefined && !reading('options.assets.workerUrl', () => isUrl(workerUrl))) {
    throw invalidAsset('workerUrl', workerUrl, 'Give a string or a URL.');
  }
  if (createWorker !== undefined && typeof createWorker !== 'function') {
    throw invalidAsset('createWorker', createWorker, 'Give a function that makes a Worker.');
  }
  return {
    workerUrl: workerUrl as ExecutorAssets['workerUrl'],
    createWorker: createWorker as ExecutorAssets['createWorker'],
    wasmUrl: readPerLanguage<string | URL>(fields.wasmUrl, 'wasmUrl', isUrl, 'Give a string or a URL.'),
    wasmModule: readPerLanguage<WebAssembly.Module>(fields.wasmModule, 'wasmModule', isModule, 'Give a WebAssembly.Module.'),
    wasmBinary: readPerLanguage<ArrayBuffer | Uint8Array>(fields.wasmBinary, 'wasmBinary', isBinary, 'Give an ArrayBuffer or a Uint8Array.'),
  };
}

function readPerLanguage<T>(
  value: unknown,
  name: string,
  is: (value: unknown) => boolean,
  cure: string,
): { [language in EngineLanguage]?: T } | undefined {
  if (value === undefined) return undefined;
  const fields = readFields(value, `options.assets.${name}`, engineLanguages);
  const assets: { [language in EngineLanguage]?: T } = {};
  for (const language of engineLanguages) {
    const asset = fields[language];
    if (asset === undefined) continue;
    if (!reading(`options.assets.${name}.${language}`, () => is(asset))) throw invalidAsset(`${name}.${language}`, asset, cure);
    assets[language] = asset as T;
  }
  return assets;
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
