// Everything that can be reached from the program belongs to one realm, and has no name of the host's.
// expect: ok
// stdout: "[]\n"
const seen = new Set();
const queue = [globalThis, async function () {}, function* () {}, async function* () {}, [][Symbol.iterator](), new Map().keys(), /x/];
const strange = [];
while (queue.length > 0) {
  const object = queue.pop();
  if (seen.has(object)) continue;
  seen.add(object);
  if (typeof object === 'function' && !(object instanceof Function) && object !== Function.prototype) strange.push(object);
  for (const key of Reflect.ownKeys(object)) {
    if (/wbindgen|wbg|rust|__wasm|port|worker/i.test(String(key)) && !/import|export|support|debugPort/i.test(String(key))) strange.push(key);
    const { value, get, set } = Reflect.getOwnPropertyDescriptor(object, key);
    for (const it of [value, get, set]) if (Object(it) === it) queue.push(it);
  }
  const prototype = Object.getPrototypeOf(object);
  if (prototype) queue.push(prototype);
}
console.log(strange);
