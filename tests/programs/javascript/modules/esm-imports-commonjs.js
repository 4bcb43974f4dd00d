import whole, { a, b, c } from './plain.cjs';
import * as namespace from './plain.cjs';
import { d } from './object.cjs';
import fn from './function.cjs';
import { viaReexport } from './reexport.cjs';
import transpiled, { named } from './transpiled.cjs';
console.log(whole, a, b, c, d, fn(2), viaReexport);
console.log(namespace);
console.log(transpiled, named);
