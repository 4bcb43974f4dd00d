console.log('a 1');
await null;
console.log('a 2');
export const a = 'a';
