console.log('c');
import('./a.js').then(({ a }) => console.log('c has', a));
export {};
