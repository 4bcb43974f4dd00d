const s = Symbol('desc'); console.log(s, s.toString(), s.description, Symbol().description, Symbol.for('k') === Symbol.for('k'), Symbol.keyFor(Symbol.for('k')), typeof s, { [s]: 1 }[s], Object(s) == s);
class Money { constructor(v) { this.v = v; } [Symbol.toPrimitive](hint) { return hint === 'string' ? `$${this.v}` : hint === 'number' ? this.v : `default ${this.v}`; } static [Symbol.hasInstance](x) { return 'v' in x; } get [Symbol.toStringTag]() { return 'Money'; } }
const m = new Money(5); console.log(`${m}`, +m, m + '', m * 2, m > 4, { v: 1 } instanceof Money, String(m), Object.prototype.toString.call(m), m);
console.log([].concat({ length: 2, 0: 'a', 1: 'b', [Symbol.isConcatSpreadable]: true }), 'a-b'.split({ [Symbol.split]: (str) => ['custom', str] }), 'xyz'.replace({ [Symbol.replace]: (str, r) => `${str}/${r}` }, 'R'), 'x'.search({ [Symbol.search]: () => 42 }));
const iter = { *[Symbol.iterator]() { yield 1; } }; console.log([...iter], Symbol.iterator in Array.prototype);
console.log(Object.getOwnPropertyNames(Symbol).filter((n) => typeof Symbol[n] === 'symbol').slice(0, 5), Symbol.iterator.toString(), { [Symbol('a b')]: 1, [Symbol()]: 2, [Symbol.for('reg')]: [3] });
const hidden = Symbol('hidden'); const o = { visible: 1, [hidden]: 'secret' }; console.log(Object.keys(o), JSON.stringify(o), o, { ...o }, Reflect.ownKeys(o)); Object.defineProperty(o, hidden, { enumerable: false }); console.log(o);
try { s + ''; } catch (e) { console.log(e.message); } try { +s; } catch (e) { console.log(e.message); } try { new Symbol(); } catch (e) { console.log(e.message); }
