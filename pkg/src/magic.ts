// What a file begins with. Where a file is missing, many servers send a page of HTML and call it a success.

/** The first bytes of every wasm file: NUL, `asm`. */
export const MAGIC: readonly number[] = [0x00, 0x61, 0x73, 0x6d];

/** How many bytes of a wrong answer an error shows. */
export const HEAD_BYTES = 24;

/** Whether a file that begins like this is wasm. */
export function isWasm(head: Uint8Array): boolean {
  return MAGIC.every((byte, index) => head[index] === byte);
}

/** The beginning of a file as an error message may show it. */
export function showHead(head: Uint8Array): string {
  return head.length === 0 ? 'nothing' : JSON.stringify(new TextDecoder().decode(head.subarray(0, HEAD_BYTES)));
}
