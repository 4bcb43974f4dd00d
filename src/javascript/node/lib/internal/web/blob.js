// https://w3c.github.io/FileAPI/

const { invalidType, missingArguments } = require('internal/errors');
const { dress, expose } = require('internal/web/show');

const contents = new WeakMap();

function bytesOf(part, isNative) {
  if (contents.has(part)) return contents.get(part);
  if (part instanceof ArrayBuffer) return new Uint8Array(part.slice(0));
  if (ArrayBuffer.isView(part)) return new Uint8Array(part.buffer, part.byteOffset, part.byteLength).slice();
  const text = String(part);
  return new TextEncoder().encode(isNative ? text.replace(/\r\n|\r/g, '\n') : text);
}

function concatenate(pieces) {
  const whole = new Uint8Array(pieces.reduce((sum, it) => sum + it.length, 0));
  let offset = 0;
  for (const it of pieces) {
    whole.set(it, offset);
    offset += it.length;
  }
  return whole;
}

class Blob {
  #type;

  constructor(sources = [], options = {}) {
    if (sources === null || typeof sources !== 'object' || typeof sources[Symbol.iterator] !== 'function') {
      throw invalidType('sources', 'a sequence', sources);
    }
    if (options !== undefined && options !== null && typeof options !== 'object') throw invalidType('options', 'Object', options);
    const { type = '', endings = 'transparent' } = options ?? {};
    contents.set(this, concatenate(Array.from(sources, (part) => bytesOf(part, endings === 'native'))));
    const text = String(type);
    this.#type = /[^\u0020-\u007e]/.test(text) ? '' : text.toLowerCase();
  }

  get size() {
    return contents.get(this).length;
  }

  get type() {
    return this.#type;
  }

  slice(start = 0, end = this.size, type = '') {
    return create([contents.get(this).slice(start, end)], { type });
  }

  async arrayBuffer() {
    return contents.get(this).slice().buffer;
  }

  async text() {
    return new TextDecoder().decode(contents.get(this));
  }
}
dress(Blob, 'Blob', ({ size, type }) => ({ size, type }));
expose(Blob.prototype, ['size', 'type', 'slice', 'text', 'arrayBuffer']);

// The bundler would give a class another name that speaks of itself.
function create(sources, options) {
  return new Blob(sources, options);
}

class File extends Blob {
  #name;
  #lastModified;

  constructor(sources, name, options = undefined) {
    if (arguments.length < 2) throw missingArguments('fileBits', 'fileName');
    super(sources, options);
    const { lastModified = Date.now() } = options ?? {};
    this.#name = String(name);
    this.#lastModified = Math.trunc(Number(lastModified)) || 0;
  }

  get name() {
    return this.#name;
  }

  get lastModified() {
    return this.#lastModified;
  }
}
dress(File, 'File', ({ size, type, name, lastModified }) => ({ size, type, name, lastModified }));
expose(File.prototype, ['name', 'lastModified']);

module.exports = { Blob, File };
