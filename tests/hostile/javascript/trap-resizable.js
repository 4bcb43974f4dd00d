// A resizable buffer shrinks while views of it are used.
// expect: ok
// stdout: "ended 0\n"
const buffer = new ArrayBuffer(1024, { maxByteLength: 4096 });
const bytes = new Uint8Array(buffer);
const view = new DataView(buffer);
const floats = new Float64Array(buffer, 512);
const shrink = { valueOf: () => (buffer.resize(0), 1) };
for (const attempt of [
  () => bytes.fill(shrink),
  () => bytes.set([shrink, 2, 3], 1000),
  () => view.setFloat64(1000, shrink),
  () => bytes.copyWithin(0, shrink),
  () => bytes.subarray(shrink, 1000),
  () => bytes.sort(() => buffer.resize(0)),
  () => (floats[60] = shrink),
  () => bytes.map(() => buffer.resize(0)),
  () => Array.from(bytes, () => buffer.resize(0)),
]) {
  buffer.resize(1024);
  try {
    attempt();
  } catch (error) {
    if (!(error instanceof RangeError || error instanceof TypeError)) throw error;
  }
}
buffer.resize(0);
console.log('ended', floats.length);
