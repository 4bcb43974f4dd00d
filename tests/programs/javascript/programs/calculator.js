// A recursive descent parser and evaluator.
function tokenize(text) {
  const tokens = [];
  const pattern = /\s*(?:(?<number>\d+(?:\.\d+)?)|(?<name>[a-z]+)|(?<mark>[-+*\/^(),]))/gy;
  let match;
  while (pattern.lastIndex < text.trimEnd().length) {
    const at = pattern.lastIndex;
    match = pattern.exec(text);
    if (!match) throw new SyntaxError(`unexpected ${JSON.stringify(text[at])} at ${at}`);
    const [[type, value]] = Object.entries(match.groups).filter(([, value]) => value !== undefined);
    tokens.push({ type, value });
  }
  return tokens;
}
function parse(tokens) {
  let position = 0;
  const peek = () => tokens[position]?.value;
  const take = (value) => (peek() === value ? tokens[position++] : undefined);
  const expect = (value) => { if (!take(value)) throw new SyntaxError(`expected ${value} but found ${peek() ?? 'the end'}`); };
  const binary = (next, ...operators) => () => { let left = next(); while (operators.includes(peek())) left = { op: tokens[position++].value, left, right: next() }; return left; };
  const atom = () => {
    const token = tokens[position++];
    if (!token) throw new SyntaxError('unexpected end');
    if (token.type === 'number') return { number: +token.value };
    if (token.type === 'name') {
      if (!take('(')) return { name: token.value };
      const args = [];
      if (!take(')')) { do args.push(sum()); while (take(',')); expect(')'); }
      return { call: token.value, args };
    }
    if (token.value === '(') { const inner = sum(); expect(')'); return inner; }
    if (token.value === '-') return { op: 'neg', right: power() };
    throw new SyntaxError(`unexpected ${token.value}`);
  };
  const power = () => { const base = atom(); return take('^') ? { op: '^', left: base, right: power() } : base; };
  const product = binary(power, '*', '/');
  const sum = binary(product, '+', '-');
  const tree = sum();
  if (position < tokens.length) throw new SyntaxError(`unexpected ${peek()}`);
  return tree;
}
const operations = { '+': (a, b) => a + b, '-': (a, b) => a - b, '*': (a, b) => a * b, '/': (a, b) => a / b, '^': Math.pow, neg: (_, b) => -b };
const evaluate = (node, scope) => node.number ?? (node.name ? scope[node.name] : node.call ? Math[node.call](...node.args.map((x) => evaluate(x, scope))) : operations[node.op](node.left && evaluate(node.left, scope), evaluate(node.right, scope)));
for (const source of ['1 + 2 * 3', '(1 + 2) * 3', '2 ^ 3 ^ 2', '-x ^ 2', 'max(1, pi, sqrt(16)) / 3', '10 / 4 - 1', '1 +', '2 $ 3', '(1', 'sin(0) )', 'nope(1)']) {
  try { console.log(source, '=', evaluate(parse(tokenize(source)), { pi: Math.PI, x: 3 })); } catch (e) { console.log(source, '!', e.name, e.message); }
}
console.log(tokenize('1.5*x'), JSON.stringify(parse(tokenize('1+2*3'))));
console.dir(parse(tokenize('1+2*max(x,3)')), { depth: null });
