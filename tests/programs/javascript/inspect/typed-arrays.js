console.log(new Uint8Array(3), new Float64Array([1.5, -0, NaN]), new BigInt64Array([1n, -1n]), new Uint8ClampedArray([300]));
console.log(new Int16Array(), new Uint8Array(200).fill(7), Uint8Array.from([1, 2]).subarray(1));
console.log(new ArrayBuffer(5), new Uint8Array([1, 171, 255]).buffer, new ArrayBuffer(0), { b: new ArrayBuffer(2) });
const t = new Uint8Array(2); t.x = 1; console.log(t, [t]);
