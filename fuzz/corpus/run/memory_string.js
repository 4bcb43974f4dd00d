//0 large things at once
for (const make of [() => "a".repeat(2 ** 30), () => new Array(2 ** 32 - 1).fill(0), () => new Uint8Array(2 ** 33), () => 2n ** 40000000n, () => new ArrayBuffer(2 ** 40), () => Array.from({ length: 2 ** 40 }), () => "x".padEnd(2 ** 40)]) {
  try { console.log(make().length); } catch (e) { console.log(e.name); }
}
let s = "ab"; for (;;) s += s;
