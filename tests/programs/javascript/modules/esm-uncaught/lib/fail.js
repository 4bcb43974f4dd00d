export function fail(message) {
  const error = new TypeError(message);
  throw error;
}
