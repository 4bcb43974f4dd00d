// Every function that can be reached is called, with nothing and with itself: whatever that does, it ends as a result.
// expect: ok | error | timeout | memory-limit | output-limit | crashed
// limits: {"timeoutMs": 2000, "maxMemoryMB": 64, "maxOutputSize": 1048576}
// stdout-starts: "begun\n"
// native: no
console.log('begun');
const seen = new Set();
const queue = [globalThis];
const spare = new Set([process.exit, setInterval]);
while (queue.length > 0) {
  const object = queue.shift();
  if (seen.has(object) || spare.has(object)) continue;
  seen.add(object);
  for (const key of Reflect.ownKeys(object)) {
    const { value, get, set } = Reflect.getOwnPropertyDescriptor(object, key) ?? {};
    for (const it of [value, get, set]) if (Object(it) === it) queue.push(it);
  }
  const prototype = Object.getPrototypeOf(object);
  if (prototype) queue.push(prototype);
}
for (const f of [...seen].filter((it) => typeof it === 'function')) {
  for (const attempt of [() => f(), () => new f(), () => f.call(f, f, f), () => f.call({}, -1, 2 ** 53), () => f.call([], Symbol(), null)]) {
    try {
      attempt();
    } catch {}
  }
}
