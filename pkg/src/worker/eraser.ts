/** What the artifact `typescript.wasm` exports; crates/typescript/src/artifact.rs tells of each. */
interface Exports {
  memory: WebAssembly.Memory;
  reserve(length: number): number;
  erase_types(start: number, length: number, name: number): number;
}

/** Tells the engine that a source is refused, in the place of code. */
const REFUSAL = 1;

/** Makes JavaScript of TypeScript. Every source is given to an instance of its own: none sees what another one left. */
export class Eraser {
  readonly #module: WebAssembly.Module;
  // Held from the start: it is no global any more when it is used.
  readonly #Instance = WebAssembly.Instance;
  readonly #encoder = new TextEncoder();

  constructor(module: WebAssembly.Module) {
    this.#module = module;
  }

  /** Gives the JavaScript for a source in UTF-8, or what is wrong with it, as the artifact encodes it. */
  erase(file: string, source: Uint8Array): Uint8Array {
    try {
      const name = this.#encoder.encode(file);
      const length = name.length + source.length;
      const { memory, reserve, erase_types } = new this.#Instance(this.#module).exports as unknown as Exports;
      const start = reserve(length);
      const room = new Uint8Array(memory.buffer, start, length);
      room.set(name);
      room.set(source, name.length);
      const place = erase_types(start, length, name.length);
      const [at, size] = new Uint32Array(memory.buffer, place, 2) as unknown as [number, number];
      return new Uint8Array(memory.buffer, at, size);
    } catch (trap) {
      return this.#refuse(trap);
    }
  }

  /** A trap is an answer: source that goes too deep, which has no place, or one that is beyond the artifact. */
  #refuse(trap: unknown): Uint8Array {
    const isTooDeep = trap instanceof RangeError;
    const place = isTooDeep ? 0 : 1;
    const message = this.#encoder.encode(isTooDeep ? '' : `The types of this source cannot be erased: ${String(trap)}`);
    const answer = new Uint8Array(16 + message.length);
    const view = new DataView(answer.buffer);
    for (const [index, number] of [REFUSAL, place, place, 1].entries()) view.setUint32(index * 4, number, true);
    answer.set(message, 16);
    return answer;
  }
}
