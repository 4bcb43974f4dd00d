// A Map and a Set that grow for ever.
// expect: memory-limit | error
// limits: {"maxMemoryMB": 32}
// stdout: "begun\n"
// native: no
console.log('begun');
const map = new Map();
const set = new Set();
for (let i = 0; ; i++) {
  map.set(i, i);
  set.add(`${i}`);
}
