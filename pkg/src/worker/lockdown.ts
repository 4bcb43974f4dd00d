/**
 * The globals that a locked worker keeps: those of the language, without what shares memory, and the few of the browser's that the
 * worker and the engines' glue use.
 */
const kept: ReadonlySet<PropertyKey> = new Set([
  // Whoever has a function has these two, by their names or not.
  ...['Function', 'eval'],
  ...['globalThis', 'undefined', 'NaN', 'Infinity', 'isFinite', 'isNaN', 'parseFloat', 'parseInt'],
  ...['decodeURI', 'decodeURIComponent', 'encodeURI', 'encodeURIComponent', 'escape', 'unescape'],
  ...['Object', 'Boolean', 'Symbol', 'Number', 'BigInt', 'Math', 'Date', 'String', 'RegExp', 'Intl', 'JSON'],
  ...['Error', 'AggregateError', 'EvalError', 'RangeError', 'ReferenceError', 'SyntaxError', 'TypeError', 'URIError', 'SuppressedError'],
  ...['Array', 'Map', 'Set', 'WeakMap', 'WeakSet', 'WeakRef', 'FinalizationRegistry', 'ArrayBuffer', 'DataView'],
  ...['Int8Array', 'Uint8Array', 'Uint8ClampedArray', 'Int16Array', 'Uint16Array', 'Int32Array', 'Uint32Array'],
  ...['BigInt64Array', 'BigUint64Array', 'Float16Array', 'Float32Array', 'Float64Array'],
  ...['Promise', 'Proxy', 'Reflect', 'Iterator'],
  ...['TextDecoder', 'TextEncoder', 'DOMException', 'performance', 'crypto'],
  // Of the prototypes on the way up.
  'constructor',
  Symbol.toStringTag,
]);

/**
 * Takes from a worker's global scope all that it does not need: the network, storage, other workers, and its line to everybody else.
 * Somebody who gets out of an engine finds a language there, and nothing to do harm with.
 *
 * What the worker itself goes on using must be in its hands by now. `import()` is no name and stays: only a Content-Security-Policy
 * can refuse it, such as that of the isolation mode `strict`.
 */
export function lockDown(scope: object): void {
  // What is above that, methods of every EventTarget, is the port's as well.
  for (let owner: object | null = scope; owner !== null && !Object.hasOwn(owner, 'addEventListener'); owner = Reflect.getPrototypeOf(owner)) {
    for (const name of Reflect.ownKeys(owner)) if (!kept.has(name)) Reflect.deleteProperty(owner, name);
  }
}
