// Buffers are kept, and each refusal is swallowed: it still ends.
// expect: timeout | memory-limit
// limits: {"maxMemoryMB": 32, "timeoutMs": 500}
// stdout: "begun\n"
console.log('begun');
const kept = [];
for (;;) {
  try {
    kept.push(new Uint8Array(1 << 20));
  } catch {}
}
