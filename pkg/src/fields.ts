// Reading objects that the host made, without trusting them: a getter may throw, a proxy may lie, a value may be anything.

import { InvalidRequestError } from './errors.js';

interface Neighbours {
  /** Fields that a later version will know. They are refused by name, never ignored. */
  later?: readonly string[];
  /** Further names to suggest for an unknown field, such as `limits.timeoutMs`. */
  elsewhere?: readonly string[];
}

/** What people who come from other sandboxes call a field. */
const synonyms: Readonly<Record<string, string>> = { stdin: 'input', source: 'code', sourceCode: 'code', lang: 'language', argv: 'args', cwd: 'workingDirectory' };

/**
 * Reads the known fields of an object, each once.
 *
 * @throws {InvalidRequestError} when it is no object, when it has fields that are not known, or when reading it throws
 */
export function readFields<Name extends string>(
  given: unknown,
  path: string,
  known: readonly Name[],
  { later = [], elsewhere = [] }: Neighbours = {},
): Partial<Record<Name, unknown>> {
  if (!isObject(given) || isArray(given)) {
    throw new InvalidRequestError(path, `${path} is ${show(given)}.`, 'Give an object.');
  }
  const at = (name: string): string => (path === 'request' ? name : `${path}.${name}`);
  const object: Record<string, unknown> = given;
  for (const name of reading(path, () => Object.keys(object))) {
    if ((known as readonly string[]).includes(name) || later.includes(name)) continue;
    const nearest = nearestName(name, [...known, ...elsewhere]);
    const cure = nearest === null ? `Known fields: ${known.join(', ')}.` : `Did you mean ${nearest}?`;
    const field = at(name.slice(0, 60));
    throw new InvalidRequestError(field, `${field} is not a known field.`, cure);
  }
  for (const name of later) {
    if (reading(at(name), () => object[name]) !== undefined) {
      throw new InvalidRequestError(at(name), `${at(name)} is not supported yet.`, 'Leave it out.');
    }
  }
  const fields: Partial<Record<Name, unknown>> = {};
  for (const name of known) fields[name] = reading(at(name), () => object[name]);
  return fields;
}

/** Does something with a host's object, and blames the field when that throws. */
export function reading<T>(field: string, read: () => T): T {
  try {
    return read();
  } catch (cause) {
    throw new InvalidRequestError(field, `Reading ${field} threw an exception.`, 'Give plain values.', cause);
  }
}

/** Reads what is true or false, and false by default. */
export function readFlag(value: unknown, field: string): boolean {
  if (value === undefined) return false;
  if (typeof value === 'boolean') return value;
  throw new InvalidRequestError(field, `${field} is ${show(value)}.`, 'Give true or false.');
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** `Array.isArray`, which throws for a revoked proxy, without throwing. */
export function isArray(value: unknown): value is readonly unknown[] {
  try {
    return Array.isArray(value);
  } catch {
    return false;
  }
}

/** The built-in class of an object of whatever realm, such as `Uint8Array`; empty when asking throws. */
export function classOf(value: unknown): string {
  try {
    return Object.prototype.toString.call(value).slice('[object '.length, -1);
  } catch {
    return '';
  }
}

/** A value as an error message may show it: short, and without calling any code of its own. */
export function show(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value);
    case 'number':
    case 'boolean':
    case 'undefined':
      return String(value);
    case 'bigint':
      return 'a bigint';
    case 'symbol':
      return 'a symbol';
    case 'function':
      return 'a function';
    default:
      return value === null ? 'null' : isArray(value) ? 'an array' : 'an object';
  }
}

/** The known name that somebody who wrote `name` may have meant. */
function nearestName(name: string, known: readonly string[]): string | null {
  const synonym = Object.hasOwn(synonyms, name) ? synonyms[name] : undefined;
  if (synonym !== undefined && known.includes(synonym)) return synonym;
  const wanted = name.slice(0, 40).toLowerCase();
  let nearest: string | null = null;
  let nearestDistance = Infinity;
  for (const candidate of known) {
    const last = candidate.slice(candidate.lastIndexOf('.') + 1).toLowerCase();
    const contained = wanted.length >= 3 && (last.includes(wanted) || wanted.includes(last));
    const distance = contained ? 1 : editDistance(wanted, last);
    if (distance < nearestDistance) [nearest, nearestDistance] = [candidate, distance];
  }
  return nearestDistance <= Math.max(1, wanted.length / 3) ? nearest : null;
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const substitution = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(substitution, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
