const bin = (n, w = 8) => (n >>> 0).toString(2).padStart(w, '0').slice(-w);
for (const n of [0, 1, 5, 170, 255, -1]) console.log(bin(n), bin(~n), bin(n << 1), bin(n >> 1), bin(n >>> 1), bin(n & 0x0f), bin(n | 0x80), bin(n ^ 0xff));
const popcount = (n) => { let c = 0; for (; n; n &= n - 1) c++; return c; }; console.log([0, 7, 255, 2 ** 31 - 1].map(popcount), (1 << 5) - 1, 1 << 32, 2 ** 32 >> 0, 4294967295 | 0, 1e10 | 0, NaN | 0, '7' & 3, null | 1, [4] >> 1);
const flags = { READ: 1 << 0, WRITE: 1 << 1, EXEC: 1 << 2 }; let perms = flags.READ | flags.EXEC; console.log(perms, !!(perms & flags.WRITE), (perms |= flags.WRITE), (perms &= ~flags.READ), (perms ^= flags.EXEC), Object.entries(flags).filter(([, f]) => perms & f).map(([k]) => k));
const rgb = (hex) => [hex >> 16 & 255, hex >> 8 & 255, hex & 255]; console.log(rgb(0xff8800), '#' + [255, 136, 0].map((c) => c.toString(16).padStart(2, '0')).join(''));
function crc32(text) { let crc = -1; for (const ch of text) { crc ^= ch.charCodeAt(0); for (let i = 0; i < 8; i++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0); } return (~crc >>> 0).toString(16); } console.log(crc32('hello world'), crc32(''));
const fnv = (s) => [...s].reduce((h, c) => Math.imul(h ^ c.charCodeAt(), 16777619), 2166136261) >>> 0; console.log(fnv('hello'), fnv('world'));
let x = 123456789; const xorshift = () => { x ^= x << 13; x ^= x >>> 17; x ^= x << 5; return x >>> 0; }; console.log(Array.from({ length: 5 }, xorshift));
const gray = (n) => n ^ (n >> 1); console.log(Array.from({ length: 8 }, (_, i) => bin(gray(i), 3)).join(' '));
