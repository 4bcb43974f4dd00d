import { name, hoisted } from './a.js';
console.log('b runs', hoisted());
try {
  console.log(name);
} catch (error) {
  console.log(error.name);
}
export const b = 'b';
export const viaB = () => name;
