function* g() { yield 1; yield* [2, 3]; return 4; }
console.log(g(), [...g()], g, g().next(), [1, 2][Symbol.iterator](), (async function* () {})());
