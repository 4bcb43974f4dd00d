import * as all from './barrel.js';
import { renamed, ns, two } from './barrel.js';
console.log(all);
console.log(renamed, ns.one, two, 'clash' in all, all.default);
