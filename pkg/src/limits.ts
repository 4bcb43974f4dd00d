import { InvalidRequestError } from './errors.js';
import { readFields, show } from './fields.js';
import type { ExecutionLimits } from './types.js';

interface Range {
  standard: number;
  min: number;
  max: number;
  unit: string;
  /** Sizes in bytes are whole numbers; milliseconds and mebibytes need not be. */
  whole: boolean;
}

const KiB = 1024;
const MiB = 1024 * KiB;

/** The one table of limits: defaults and ranges. */
const ranges: { readonly [name in keyof ExecutionLimits]: Range } = {
  timeoutMs: { standard: 5_000, min: 1, max: 600_000, unit: 'milliseconds', whole: false },
  maxMemoryMB: { standard: 256, min: 16, max: 512, unit: 'mebibytes', whole: false },
  maxOutputSize: { standard: MiB, min: KiB, max: 64 * MiB, unit: 'bytes', whole: true },
  maxInputSize: { standard: MiB, min: 0, max: 64 * MiB, unit: 'bytes', whole: true },
  maxCodeSize: { standard: MiB, min: 1, max: 10 * MiB, unit: 'bytes', whole: true },
};

const names = Object.keys(ranges) as (keyof ExecutionLimits)[];

/** The names of the limits as fields of a request, such as `limits.timeoutMs`. */
export const limitFields: readonly string[] = names.map((name) => `limits.${name}`);

/** The limits that hold when nobody says otherwise. */
export const standardLimits: Readonly<ExecutionLimits> = Object.freeze({
  timeoutMs: ranges.timeoutMs.standard,
  maxMemoryMB: ranges.maxMemoryMB.standard,
  maxOutputSize: ranges.maxOutputSize.standard,
  maxInputSize: ranges.maxInputSize.standard,
  maxCodeSize: ranges.maxCodeSize.standard,
});

/** The memory limit in bytes. */
export function memoryBytes({ maxMemoryMB }: ExecutionLimits): number {
  return Math.floor(maxMemoryMB * MiB);
}

/**
 * Reads limits that somebody gave, over those that hold otherwise.
 *
 * @throws {InvalidRequestError} naming the limit that is out of its range, not a number, or unknown
 */
export function readLimits(given: unknown, otherwise: Readonly<ExecutionLimits>, path = 'limits'): ExecutionLimits {
  const limits = { ...otherwise };
  if (given === undefined) return limits;
  const fields = readFields(given, path, names, { later: ['maxFuel'] });
  for (const name of names) {
    const value = fields[name];
    if (value !== undefined) limits[name] = readLimit(`${path}.${name}`, value, ranges[name]);
  }
  return limits;
}

function readLimit(path: string, value: unknown, { min, max, unit, whole }: Range): number {
  // The comparison is written so that NaN fails it.
  if (typeof value === 'number' && value >= min && value <= max && (!whole || Number.isInteger(value))) return value;
  const kind = whole ? 'a whole number' : 'a number';
  throw new InvalidRequestError(path, `${path} is ${show(value)}.`, `Give ${kind} of ${unit} from ${min} to ${max}.`);
}
