import { b, viaB } from './b.js';
console.log('a runs', b);
export const name = 'a';
export function hoisted() { return 'hoisted of a'; }
export const early = viaB();
