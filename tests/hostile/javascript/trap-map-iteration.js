// Maps and sets that change while they are gone through.
// expect: ok
// stdout: "1000 0 0\n"
const map = new Map([[0, 0]]);
let steps = 0;
for (const [key] of map) {
  map.delete(key);
  if (++steps < 1000) map.set(key + 1, 0);
}
const set = new Set([1, 2, 3]);
set.forEach(() => set.clear());
console.log(steps, map.size, set.size);
