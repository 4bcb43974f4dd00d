// Objects with the keys __proto__ and constructor, shown, copied and thrown: they reach nothing.
// expect: error
// error-starts: Uncaught: {
// stdout: "undefined { ['__proto__']: { polluted: 1 } } {\"__proto__\":{\"polluted\":1}}\n"
const evil = JSON.parse('{"__proto__": {"polluted": 1}}');
console.log({}.polluted, evil, JSON.stringify(evil));
const copy = structuredClone(evil);
if ({}.polluted || copy.polluted) console.log('polluted');
throw { constructor: { name: 5, prototype: { polluted: 1 } }, ['__proto__']: 7 };
