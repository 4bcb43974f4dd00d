// URLSearchParams.
const params = new URLSearchParams('?a=1&b=2&a=3&c=%20x+y&d');
console.log(params, params.get('a'), params.getAll('a'), params.get('none'), params.has('b'), params.has('a', '3'), params.size);
params.append('e', 'é&=');
params.set('a', '9');
params.delete('b');
params.sort();
console.log(String(params), [...params], [...params.keys()], [...params.values()]);
params.forEach((value, name, all) => console.log(name, value, all === params));
console.log(new URLSearchParams({ x: 1, y: [2, 3] }).toString(), new URLSearchParams([['k', 'v'], ['k', 'w']]).toString(), new URLSearchParams(new Map([['m', 'n']])).toString());
console.log(new URLSearchParams(), new URLSearchParams('').size, params.entries(), params.keys(), Object.fromEntries(params));
for (const init of [[['a']], [1], { [Symbol.iterator]: 5 }]) {
  try {
    new URLSearchParams(init);
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
}
console.log(new URLSearchParams('a=b%zz&%E4=1&=x').toString(), new URLSearchParams(params).toString() === params.toString());
