// The web's crypto: random numbers and digests.
const hex = (buffer) => [...new Uint8Array(buffer)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
(async () => {
  const data = new TextEncoder().encode('The quick brown fox jumps over the lazy dog');
  for (const name of ['SHA-1', 'SHA-256', 'SHA-384', 'SHA-512', 'sha-256']) console.log(name, hex(await crypto.subtle.digest(name, data)));
  console.log(hex(await crypto.subtle.digest({ name: 'SHA-256' }, new ArrayBuffer(0))), await crypto.subtle.digest('SHA-1', new Uint8Array(3)));
  for (const args of [['MD5', data], ['SHA-256', 'text']]) {
    try { await crypto.subtle.digest(...args); } catch (error) { console.log(error.name, error.code, error.message); }
  }
})();
const bytes = crypto.getRandomValues(new Uint32Array(8));
console.log(bytes.length, bytes.some((it) => it !== 0), crypto.getRandomValues(new Uint8Array(0)).length);
const uuid = crypto.randomUUID();
console.log(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(uuid), uuid !== crypto.randomUUID());
for (const array of [new Float32Array(1), new Uint8Array(70000), [], new DataView(new ArrayBuffer(1))]) {
  try { crypto.getRandomValues(array); } catch (error) { console.log(error.name, error.code, error.message); }
}
console.log(crypto, crypto.subtle, Object.prototype.toString.call(crypto), typeof Crypto, typeof SubtleCrypto, typeof CryptoKey);
try { new Crypto(); } catch (error) { console.log(error.name, error.code, error.message); }
