// Proxies that break what must always hold of an object.
// expect: ok
// stdout: "7\n"
const target = Object.freeze({ a: 1 });
let caught = 0;
for (const [trap, use] of [
  [{ get: () => 2 }, (it) => it.a],
  [{ ownKeys: () => [] }, (it) => Object.keys(it)],
  [{ ownKeys: () => [1] }, (it) => Reflect.ownKeys(it)],
  [{ has: () => false }, (it) => 'a' in it],
  [{ isExtensible: () => true }, (it) => Object.isExtensible(it)],
  [{ getPrototypeOf: () => Array.prototype }, (it) => Object.getPrototypeOf(it)],
  [{ getOwnPropertyDescriptor: () => undefined }, (it) => Object.getOwnPropertyDescriptor(it, 'a')],
]) {
  try {
    use(new Proxy(target, trap));
  } catch (error) {
    if (error instanceof TypeError) caught++;
  }
}
console.log(caught);
