// Arrays whose species and lengths change under the natives that use them.
// expect: ok
// stdout: "ended\n"
class Sly extends Array {
  static get [Symbol.species]() {
    return function (length) {
      return new Proxy([], { defineProperty: (target, key, value) => ((base.length = 0), Reflect.defineProperty(target, key, value)) });
    };
  }
}
const base = Sly.from({ length: 100 }, (_, i) => i);
for (const name of ['map', 'filter', 'slice', 'splice', 'concat', 'flat', 'flatMap']) {
  try {
    base.length = 100;
    base[name]((x) => ((base.length = 0), [x]), 50);
  } catch {}
}
console.log('ended');
