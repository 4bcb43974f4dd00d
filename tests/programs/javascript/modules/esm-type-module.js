console.log(this, typeof require, import.meta.url.split('/').pop());
await import('./lib/plain.js');
const { default: cjs } = await import('./legacy/old.js');
console.log(cjs);
