// DOMException.
const error = new DOMException('it is gone', 'NotFoundError');
console.log(error.name, error.message, error.code, error instanceof Error, error instanceof DOMException, String(error));
console.log(Object.prototype.toString.call(error), DOMException.NOT_FOUND_ERR, error.NOT_FOUND_ERR, typeof error.stack, Object.keys(error));
console.log(new DOMException().name, new DOMException('x').code, new DOMException('m', { name: 'DataError', cause: 5 }).cause, new DOMException('m', 'AbortError').code);
for (const body of [() => atob('*'), () => atob('a'), () => btoa('€'), () => structuredClone(() => {}), () => structuredClone({ s: Symbol('x') }), () => structuredClone(new WeakMap())]) {
  try {
    body();
  } catch (it) {
    console.log(it.name, it.code, it.message, it.constructor === DOMException);
  }
}
