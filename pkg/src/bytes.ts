// Bytes that the host gave, as a string or as such.

import { classOf, reading } from './fields.js';

/** Whether the text has more bytes than that in UTF-8. Texts that are far off are not encoded to find out. */
export function isLongerThan(text: string, maxBytes: number): boolean {
  if (text.length > maxBytes) return true;
  if (text.length * 3 <= maxBytes) return false;
  return new TextEncoder().encode(text).byteLength > maxBytes;
}

/** Whether it is a Uint8Array, of this realm or of another one, such as an iframe's. */
export function isBytes(value: unknown): value is Uint8Array {
  return ArrayBuffer.isView(value) && classOf(value) === 'Uint8Array';
}

/**
 * A text in UTF-8, or a copy of bytes: the host may change its array while the run waits in line. Undefined for what is neither, and null when
 * it is more than `maxBytes`.
 */
export function copyBytes(value: unknown, field: string, maxBytes: number): Uint8Array<ArrayBuffer> | null | undefined {
  if (typeof value === 'string') return isLongerThan(value, maxBytes) ? null : new TextEncoder().encode(value);
  if (!isBytes(value)) return undefined;
  return value.byteLength > maxBytes ? null : reading(field, () => new Uint8Array(value));
}
