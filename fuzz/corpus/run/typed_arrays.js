//4 buffers, views, atomics
const b = new ArrayBuffer(8, { maxByteLength: 16 }); const v = new Int16Array(b, 2); b.resize(4); console.log(v.length, v, new Float64Array([1.5, NaN]), b);
new DataView(new ArrayBuffer(4)).setFloat32(0, 1.5); console.log(Uint8ClampedArray.of(300, -1), new BigInt64Array(2), [1, 2, 3].with(0, 9), structuredClone(new Uint8Array(2)));
b.transfer?.(2); v.set([1, 2]); v.subarray(1).fill(3).sort(); new Uint32Array(b, 1);
