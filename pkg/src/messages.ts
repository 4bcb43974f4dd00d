import { isBytes } from './bytes.js';
import { classOf } from './fields.js';
import { isRelative, MAX_FILES } from './files.js';
import type { FromWorker, GuestFile, Outcome } from './protocol.js';
import type { GuestException, GuestFrame, OutputChunk } from './types.js';

type Fields = { readonly [name: string]: unknown };
type Reader<T> = (value: unknown) => T | undefined;

/**
 * Reads what a worker sent: a copy with the fields that the protocol names and no others, or null when it is no message.
 *
 * An engine that a guest has taken over could post whatever it likes.
 */
export function readMessage(data: unknown): FromWorker | null {
  if (!isFields(data)) return null;
  const message = fieldsOf(data);
  return message !== null && Object.values(message).every((value) => value !== undefined) ? (message as FromWorker) : null;
}

/** The fields of a message; undefined stands for one that is not what it should be. */
function fieldsOf(data: Fields): { [name: string]: unknown } | null {
  const { type } = data;
  switch (type) {
    case 'ready':
      return { type, runtime: text(data['runtime']), version: text(data['version']) };
    case 'failed':
      return { type, message: text(data['message']) };
    case 'output':
      return { type, run: number(data['run']), chunks: list(chunk)(data['chunks']) };
    case 'fetching':
      return { type, run: number(data['run']), executionTime: number(data['executionTime']) };
    case 'fetched':
      return { type, run: number(data['run']), blob: data['blob'] instanceof Blob ? data['blob'] : undefined };
    case 'result':
      return { type, run: number(data['run']), outcome: outcome(data['outcome']), executionTime: number(data['executionTime']) };
    case 'lacking':
      return { type, run: number(data['run']), message: text(data['message']) };
    case 'restored':
      return { type, run: number(data['run']), retire: flag(data['retire']) };
    default:
      return null;
  }
}

const statuses: { readonly [status in Outcome['status']]: true } = {
  ok: true,
  error: true,
  'memory-limit': true,
  'output-limit': true,
  crashed: true,
};

const text: Reader<string> = (value) => (typeof value === 'string' ? value : undefined);
const number: Reader<number> = (value) => (typeof value === 'number' && Number.isFinite(value) ? value : undefined);
const flag: Reader<boolean> = (value) => (typeof value === 'boolean' ? value : undefined);

const chunk: Reader<OutputChunk> = object({ stream: (value) => (value === 'stdout' || value === 'stderr' ? value : undefined), text });

const frame: Reader<GuestFrame> = object({ function: text, file: text, line: number, column: number });

const exception: Reader<GuestException> = object({
  name: text,
  message: text,
  file: text,
  line: number,
  column: number,
  frames: list(frame),
  traceback: text,
});

/** Somebody may take its path for the name of a property, or of a file of his own. Its bytes are nobody else's. */
const file: Reader<GuestFile> = object({
  path: (value) => (typeof value === 'string' && isRelative(value.split('/')) ? value : undefined),
  bytes: (value) => (isBytes(value) && isOwn(value) ? value : undefined),
});

const files: Reader<GuestFile[]> = (value) => (Array.isArray(value) && value.length <= MAX_FILES ? list(file)(value) : undefined);

const outcome: Reader<Outcome> = object({
  status: (value) => (typeof value === 'string' && Object.hasOwn(statuses, value) ? (value as Outcome['status']) : undefined),
  exitCode: number,
  error: orNull(text),
  exception: orNull(exception),
  truncated: flag,
  memoryUsed: number,
  files: orNull(files),
});

/** Whether bytes have a buffer to themselves, which no worker shares. */
function isOwn(bytes: Uint8Array): bytes is Uint8Array<ArrayBuffer> {
  return classOf(bytes.buffer) === 'ArrayBuffer' && bytes.buffer.byteLength === bytes.byteLength;
}

function orNull<T>(read: Reader<T>): Reader<T | null> {
  return (value) => (value === null ? null : read(value));
}

function list<T>(read: Reader<T>): Reader<T[]> {
  return (value) => {
    if (!Array.isArray(value)) return undefined;
    const items = Array.from(value, read);
    return items.includes(undefined) ? undefined : (items as T[]);
  };
}

function object<T extends object>(readers: { readonly [name in keyof T]-?: Reader<T[name]> }): Reader<T> {
  const fields = Object.entries(readers) as [string, Reader<unknown>][];
  return (value) => {
    if (!isFields(value)) return undefined;
    const entries = fields.map(([name, read]): [string, unknown] => [name, Object.hasOwn(value, name) ? read(value[name]) : undefined]);
    return entries.some(([, item]) => item === undefined) ? undefined : (Object.fromEntries(entries) as T);
  };
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}
