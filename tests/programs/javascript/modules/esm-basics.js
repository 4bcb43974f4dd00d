import main, { add, PI as pi } from './lib/math.js';
import * as math from './lib/math.js';
import './lib/effect.js';
export const exported = 1;
console.log(main, add(1, 2), pi, math);
console.log(Object.keys(math), math.default === main, typeof math[Symbol.toStringTag], Object.isFrozen(math));
console.log(typeof require, typeof module, typeof exports, typeof __filename, this);
console.log(import.meta.url, import.meta.filename, import.meta.dirname);
console.log(import.meta.resolve('./lib/math.js'), import.meta.resolve('fs'));
try {
  math.PI = 3;
} catch (error) {
  console.log(error.name);
}
try {
  undeclared = 1;
} catch (error) {
  console.log(error.name);
}
