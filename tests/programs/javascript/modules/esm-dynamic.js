const { a } = await import('./a.mjs');
console.log(a);
const [x, y] = await Promise.all([import('./a.mjs'), import('./a.mjs')]);
console.log(x === y, x);
for (const specifier of ['./missing.mjs', 'no-package', './throws.mjs', './throws.mjs', './syntax.mjs', './names.mjs', { toString() { throw new Error('no text'); } }, 5, null]) {
  try {
    console.log(await import(specifier));
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
}
const name = 'a';
console.log((await import(`./${name}.mjs`)).default);
console.log((await import(import.meta.resolve('./a.mjs'))).a);
