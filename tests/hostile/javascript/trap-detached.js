// A buffer that was given away, where that can be done, while views of it are used.
// expect: ok
// stdout: "ended\n"
const bytes = new Uint8Array(64);
if (bytes.buffer.transfer) bytes.buffer.transfer();
else structuredClone(bytes.buffer, { transfer: [bytes.buffer] });
for (const name of Object.getOwnPropertyNames(Object.getPrototypeOf(Uint8Array.prototype))) {
  try {
    bytes[name]?.(0, 1, 2);
  } catch (error) {
    if (!(error instanceof TypeError || error instanceof RangeError)) throw error;
  }
}
bytes[0] = 1;
console.log('ended');
