// Shows everything of the realm that a program before this one could have changed: each object that can be reached, with its properties.
const numbers = new Map();
const queue = [];
function number(object) {
  if (!numbers.has(object)) {
    numbers.set(object, numbers.size);
    queue.push(object);
  }
  return `#${numbers.get(object)}`;
}
function show(value) {
  if (Object(value) === value) return number(value);
  return typeof value === 'string' ? JSON.stringify(value) : String(value);
}
const lines = [];
for (const root of [globalThis, async function () {}, function* () {}, async function* () {}, [][Symbol.iterator](), new Map().keys(), ''.matchAll(/x/g)]) number(root);
while (queue.length > 0) {
  const object = queue.shift();
  const fields = [];
  for (const key of Reflect.ownKeys(object)) {
    const it = Reflect.getOwnPropertyDescriptor(object, key);
    const flags = `${it.writable ? 'w' : ''}${it.enumerable ? 'e' : ''}${it.configurable ? 'c' : ''}`;
    fields.push(`${String(key)}:${flags}:${'value' in it ? show(it.value) : `${show(it.get)},${show(it.set)}`}`);
  }
  lines.push(`${show(object)} ${typeof object} ${Object.isExtensible(object)} ${show(Object.getPrototypeOf(object))} ${fields.join(' ')}`);
}
console.log(lines.join('\n'));
console.count();
console.timeLog('left');
console.log([1], { a: 2 }, Math.random() === Math.random(), Date.now() > 1e12, 'a'.replace(/a/, 'b'), [...'ab'].map((it) => it), JSON.stringify([1]));
Promise.resolve().then(() => console.log('microtask'));
setTimeout(() => console.log('timer'));
