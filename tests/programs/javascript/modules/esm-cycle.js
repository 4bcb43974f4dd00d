import { name, early } from './a.js';
import { viaB } from './b.js';
console.log(name, early, viaB());
