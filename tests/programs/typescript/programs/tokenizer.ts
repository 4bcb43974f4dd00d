const enum TokenKind { Number, Operator, Paren }
interface Token { kind: TokenKind; text: string }
class Lexer {
  private at = 0;
  constructor(private readonly source: string) {}
  *tokens(): Generator<Token> {
    while (this.at < this.source.length) {
      const rest = this.source.slice(this.at);
      const match = /^\s+/.exec(rest) ?? /^[\d.]+/.exec(rest) ?? /^[-+*/()]/.exec(rest);
      if (!match) throw new SyntaxError(`unexpected '${rest[0]}' at ${this.at}`);
      this.at += match[0].length;
      if (match[0].trim()) yield { kind: /\d/.test(match[0]) ? TokenKind.Number : /[()]/.test(match[0]) ? TokenKind.Paren : TokenKind.Operator, text: match[0] };
    }
  }
}
type Expr = number | { op: string; left: Expr; right: Expr };
class Parser {
  private readonly tokens: Token[];
  private index = 0;
  constructor(source: string) { this.tokens = [...new Lexer(source).tokens()] }
  parse(): Expr { return this.sum() }
  private binary(next: () => Expr, ...ops: string[]): Expr {
    let left = next();
    for (let token = this.tokens[this.index]; token && ops.includes(token.text); token = this.tokens[this.index]) { this.index++; left = { op: token.text, left, right: next() } }
    return left;
  }
  private sum = (): Expr => this.binary(this.product, '+', '-');
  private product = (): Expr => this.binary(this.atom, '*', '/');
  private atom = (): Expr => {
    const token = this.tokens[this.index++]!;
    if (token?.kind === TokenKind.Number) return Number(token.text);
    const inner = this.sum();
    this.index++;
    return inner;
  };
}
const evaluate = (it: Expr): number => typeof it === 'number' ? it : ({ '+': (a, b) => a + b, '-': (a, b) => a - b, '*': (a, b) => a * b, '/': (a, b) => a / b } as Record<string, (a: number, b: number) => number>)[it.op]!(evaluate(it.left), evaluate(it.right));
for (const text of ['1 + 2 * 3', '(1 + 2) * 3', '8 / 4 / 2', '2 $ 3']) {
  try { console.log(text, '=', evaluate(new Parser(text).parse())) } catch (error) { console.log(String(error)) }
}
