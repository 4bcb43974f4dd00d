// https://nodejs.org/docs/latest-v20.x/api/util.html#utiltypes

const { kind, proxy } = binding('types');

const BOXES = ['Number', 'String', 'Boolean', 'BigInt', 'Symbol'];
const tagOf = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(Uint8Array.prototype), Symbol.toStringTag).get;
const functionToString = Function.prototype.toString;

const types = {
  isExternal: () => false,
  isDate: (value) => kind(value) === 'Date',
  isArgumentsObject: (value) => kind(value) === 'Arguments',
  isBigIntObject: (value) => kind(value) === 'BigInt',
  isBooleanObject: (value) => kind(value) === 'Boolean',
  isNumberObject: (value) => kind(value) === 'Number',
  isStringObject: (value) => kind(value) === 'String',
  isSymbolObject: (value) => kind(value) === 'Symbol',
  isBoxedPrimitive: (value) => BOXES.includes(kind(value)),
  isNativeError: (value) => kind(value) === 'Error',
  isRegExp: (value) => kind(value) === 'RegExp',
  isAsyncFunction: (value) => typeof value === 'function' && /^(async\b|\[?async )/.test(functionToString.call(value)),
  isGeneratorFunction: (value) =>
    typeof value === 'function' && /^(async\s+)?(function\s*\*|\*)/.test(functionToString.call(value)),
  isGeneratorObject: (value) => kind(value) === 'Generator',
  isPromise: (value) => kind(value) === 'Promise',
  isMap: (value) => kind(value) === 'Map',
  isSet: (value) => kind(value) === 'Set',
  isMapIterator: (value) => kind(value) === 'Map Iterator',
  isSetIterator: (value) => kind(value) === 'Set Iterator',
  isWeakMap: (value) => kind(value) === 'WeakMap',
  isWeakSet: (value) => kind(value) === 'WeakSet',
  isArrayBuffer: (value) => kind(value) === 'ArrayBuffer',
  isDataView: (value) => kind(value) === 'DataView',
  isSharedArrayBuffer: () => false,
  isProxy: (value) => proxy(value) !== undefined,
  isModuleNamespaceObject: (value) =>
    typeof value === 'object' && value !== null && kind(value) === '' && value[Symbol.toStringTag] === 'Module',
  isAnyArrayBuffer: (value) => kind(value) === 'ArrayBuffer',
  isCryptoKey: () => false,
  isKeyObject: () => false,
  isArrayBufferView: (value) => ArrayBuffer.isView(value),
  isTypedArray: (value) => tagOf.call(value) !== undefined,
};

for (const name of [
  'Uint8Array',
  'Uint8ClampedArray',
  'Uint16Array',
  'Uint32Array',
  'Int8Array',
  'Int16Array',
  'Int32Array',
  'Float32Array',
  'Float64Array',
  'BigInt64Array',
  'BigUint64Array',
]) {
  types[`is${name}`] = (value) => tagOf.call(value) === name;
}

module.exports = types;
