const parse = (source) => {
  const tokens = source.replace(/[()]/g, ' $& ').trim().split(/\s+/);
  const read = () => {
    const token = tokens.shift();
    if (token === '(') { const list = []; while (tokens[0] !== ')') list.push(read()); tokens.shift(); return list; }
    return isNaN(token) ? Symbol.for(token) : Number(token);
  };
  const program = [];
  while (tokens.length) program.push(read());
  return program;
};
class Scope extends Map {
  constructor(outer, entries = []) { super(entries); this.outer = outer; }
  find(key) { if (this.has(key)) return this; if (!this.outer) throw new ReferenceError(`unbound: ${key.description}`); return this.outer.find(key); }
}
const global = new Scope(null, Object.entries({ '+': (...a) => a.reduce((x, y) => x + y), '*': (...a) => a.reduce((x, y) => x * y), '-': (a, b) => a - b, '<': (a, b) => a < b, list: (...a) => a, car: ([a]) => a, cdr: ([, ...a]) => a }).map(([k, v]) => [Symbol.for(k), v]));
const special = {
  define: (scope, [name, value]) => void scope.set(name, run(value, scope)),
  if: (scope, [test, yes, no]) => run(run(test, scope) ? yes : no, scope),
  lambda: (scope, [names, body]) => (...args) => run(body, new Scope(scope, names.map((name, i) => [name, args[i]]))),
  quote: (_, [value]) => value,
};
function run(x, scope = global) {
  if (typeof x === 'symbol') return scope.find(x).get(x);
  if (!Array.isArray(x)) return x;
  const [head, ...rest] = x;
  const form = special[Symbol.keyFor(head) ?? ''];
  return form ? form(scope, rest) : run(head, scope)(...rest.map((y) => run(y, scope)));
}
for (const source of ['(+ 1 (* 2 3))', '(define fact (lambda (n) (if (< n 2) 1 (* n (fact (- n 1))))))', '(fact 10)', '(list 1 2 (list 3))', '(cdr (list 1 2 3))', '(quote (a b (c)))', '(fact 170)', 'nope']) {
  try { for (const form of parse(source)) console.log(source, '=>', run(form)); } catch (e) { console.log(source, '=>', `${e}`); }
}
console.log(parse('(define x (lambda (a) a))'));
