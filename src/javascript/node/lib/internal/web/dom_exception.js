// https://webidl.spec.whatwg.org/#idl-DOMException

const { stackHere } = binding('errors');

const CODES = {
  IndexSizeError: 1,
  HierarchyRequestError: 3,
  WrongDocumentError: 4,
  InvalidCharacterError: 5,
  NoModificationAllowedError: 7,
  NotFoundError: 8,
  NotSupportedError: 9,
  InUseAttributeError: 10,
  InvalidStateError: 11,
  SyntaxError: 12,
  InvalidModificationError: 13,
  NamespaceError: 14,
  InvalidAccessError: 15,
  TypeMismatchError: 17,
  SecurityError: 18,
  NetworkError: 19,
  AbortError: 20,
  URLMismatchError: 21,
  QuotaExceededError: 22,
  TimeoutError: 23,
  InvalidNodeTypeError: 24,
  DataCloneError: 25,
};

const CONSTANTS = {
  INDEX_SIZE_ERR: 1, DOMSTRING_SIZE_ERR: 2, HIERARCHY_REQUEST_ERR: 3, WRONG_DOCUMENT_ERR: 4, INVALID_CHARACTER_ERR: 5, NO_DATA_ALLOWED_ERR: 6,
  NO_MODIFICATION_ALLOWED_ERR: 7, NOT_FOUND_ERR: 8, NOT_SUPPORTED_ERR: 9, INUSE_ATTRIBUTE_ERR: 10, INVALID_STATE_ERR: 11, SYNTAX_ERR: 12,
  INVALID_MODIFICATION_ERR: 13, NAMESPACE_ERR: 14, INVALID_ACCESS_ERR: 15, VALIDATION_ERR: 16, TYPE_MISMATCH_ERR: 17, SECURITY_ERR: 18, NETWORK_ERR: 19,
  ABORT_ERR: 20, URL_MISMATCH_ERR: 21, QUOTA_EXCEEDED_ERR: 22, TIMEOUT_ERR: 23, INVALID_NODE_TYPE_ERR: 24, DATA_CLONE_ERR: 25,
};

const texts = new WeakMap();

// An Error inside, so that it is shown and reported as one.
function DOMException(message = '', options = 'Error') {
  if (new.target === undefined) throw new TypeError("Class constructor DOMException cannot be invoked without 'new'");
  const isObject = options !== null && typeof options === 'object';
  const name = isObject ? (options.name === undefined ? 'Error' : String(options.name)) : String(options);
  const text = String(message);
  const error = Reflect.construct(Error, [], new.target);
  texts.set(error, { message: text, name });
  const stack = stackHere(`${name}: ${text}`);
  Object.defineProperty(error, 'stack', { value: typeof stack === 'string' ? stack : `${name}: ${text}`, writable: true, configurable: true });
  if (isObject && 'cause' in options) Object.defineProperty(error, 'cause', { value: options.cause, writable: true, configurable: true });
  return error;
}

function of(exception) {
  const found = texts.get(exception);
  if (found === undefined) throw new TypeError('Value of "this" must be of type DOMException');
  return found;
}

const members = {
  get name() {
    return of(this).name;
  },
  get message() {
    return of(this).message;
  },
  get code() {
    const { name } = of(this);
    return Object.hasOwn(CODES, name) ? CODES[name] : 0;
  },
};
Object.setPrototypeOf(DOMException.prototype, Error.prototype);
for (const name of Object.keys(members)) {
  Object.defineProperty(DOMException.prototype, name, Object.getOwnPropertyDescriptor(members, name));
}
for (const [name, value] of Object.entries(CONSTANTS)) {
  for (const target of [DOMException, DOMException.prototype]) Object.defineProperty(target, name, { value, enumerable: true });
}
Object.defineProperty(DOMException.prototype, Symbol.toStringTag, { value: 'DOMException', configurable: true });
Object.defineProperty(DOMException, 'length', { value: 0, configurable: true });

module.exports = { DOMException };
