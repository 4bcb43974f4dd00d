console.log(new Map(), new Map([['a', 1], [{ b: 1 }, [2]], [null, undefined]]));
console.log(new Set(), new Set([1, 'a', { b: 1 }, [2]]), new Set(['x'.repeat(40), 'y'.repeat(40)]));
console.log(new Map([['key', new Map([['inner', new Map([['deep', new Map([['x', 1]])]])]])]]));
console.log(new Set(Array.from({ length: 105 }, (_, i) => i)).size, new Map([[1, 'x'.repeat(80)]]));
const m = new Map([[1, 2]]); m.extra = true; console.log(m, { m }, [new Set([[1, 2]])]);
