function f(a, b = 2, ...c) { return [a, b, c, arguments.length]; }
console.log(f.name, f.length, f(1), f(1, undefined, 3, 4), f.toString(), (x => x * 2).toString(), String(Math.max), `${async () => {}}`);
const bound = f.bind({}, 'bound'); console.log(bound.name, bound.length, bound('x'), bound, f.call(null, 1), f.apply(null, [1, 2, 3]), new Function('a', 'b', 'return a * b')(3, 4));
console.log((() => {}).name, (function () {}).name, { m() {} }.m.name, { get g() { return 1; } }.g, Object.getOwnPropertyDescriptor({ get g() { return 1; } }, 'g').get.name, Symbol.iterator in f, f.prototype, (() => {}).prototype);
const named = function inner() { return typeof inner; }; console.log(named(), typeof inner, named.name); let anon = () => {}; console.log(anon.name, anon); anon.extra = { x: 1 }; console.log(anon, [anon], { anon });
console.log([1, 2, 3].map(parseInt), ['1', '2', '3'].map(Number), [..."abc"].map((c) => c.charCodeAt()), [3, 1, 2].sort((a, b) => b - a));
function defaults(a, b = a * 2, { c = b + 1, d: [e = 'e'] = [] } = {}) { return { a, b, c, e }; } console.log(defaults(1), defaults(1, 5, { c: 0, d: ['x'] }), defaults.length);
(function () { console.log(arguments, [...arguments], arguments.length, Array.from(arguments).reverse(), typeof arguments, Object.prototype.toString.call(arguments)); })(1, 'two', [3]);
function sloppy(a) { arguments[0] = 'changed'; return a; } function strict(a) { 'use strict'; arguments[0] = 'changed'; return a; } console.log(sloppy(1), strict(1));
console.log(eval('1 + 1'), eval('var ev = 5; ev * 2'), typeof ev, (0, eval)('typeof f'), Function.prototype.name === '', (function () { return this; }).call(5) instanceof Number);
console.log(function () {}, function* gen() {}, async function af() {}, async () => {}, class {}, class B extends Array {}, Object.assign(function x() {}, { a: 1 }), Math.sin, Symbol, Object.create(f));
