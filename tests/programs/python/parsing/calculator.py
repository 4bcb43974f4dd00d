# A recursive-descent calculator with variables, functions and errors with positions.
import math
import operator
import re
from typing import NamedTuple


class Token(NamedTuple):
    kind: str
    text: str
    pos: int


class ParseError(Exception):
    def __init__(self, message, pos, source):
        super().__init__(message)
        self.pos, self.source = pos, source

    def show(self):
        return f"{self.source}\n{' ' * self.pos}^ {self}"


SPEC = re.compile(r"(?P<num>\d+\.?\d*(?:[eE][+-]?\d+)?)|(?P<name>[A-Za-z_]\w*)|(?P<op>\*\*|//|[-+*/%^(),=!])|(?P<space>\s+)|(?P<bad>.)")


def tokenize(source):
    for m in SPEC.finditer(source):
        if m.lastgroup == "bad":
            raise ParseError(f"unexpected {m.group()!r}", m.start(), source)
        if m.lastgroup != "space":
            yield Token(m.lastgroup, m.group(), m.start())
    yield Token("end", "", len(source))


class Parser:
    binary = {"+": (1, operator.add), "-": (1, operator.sub), "*": (2, operator.mul), "/": (2, operator.truediv), "//": (2, operator.floordiv), "%": (2, operator.mod)}
    functions = {"sqrt": math.sqrt, "max": max, "hypot": math.hypot, "ln": math.log}

    def __init__(self, names):
        self.names = names

    def run(self, source):
        self.source, self.tokens, self.i = source, list(tokenize(source)), 0
        if len(self.tokens) > 2 and self.tokens[0].kind == "name" and self.tokens[1].text == "=":
            name = self.advance().text
            self.advance()
            self.names[name] = self.expression()
            result = self.names[name]
        else:
            result = self.expression()
        if self.peek.kind != "end":
            self.fail(f"trailing {self.peek.text!r}")
        return result

    @property
    def peek(self):
        return self.tokens[self.i]

    def advance(self):
        self.i += 1
        return self.tokens[self.i - 1]

    def accept(self, text):
        return self.advance() if self.peek.text == text else None

    def fail(self, message):
        raise ParseError(message, self.peek.pos, self.source)

    def expression(self, level=1):
        left = self.unary()
        while (entry := self.binary.get(self.peek.text)) and entry[0] >= level:
            token = self.advance()
            right = self.expression(entry[0] + 1)
            try:
                left = entry[1](left, right)
            except ZeroDivisionError:
                raise ParseError("division by zero", token.pos, self.source) from None
        return left

    def unary(self):
        if self.accept("-"):
            return -self.unary()
        return self.power()

    def power(self):
        base = self.postfix()
        return base ** self.unary() if self.accept("**") or self.accept("^") else base

    def postfix(self):
        value = self.atom()
        while self.accept("!"):
            value = math.factorial(value)
        return value

    def atom(self):
        token = self.advance()
        if token.kind == "num":
            return float(token.text) if re.search("[.eE]", token.text) else int(token.text)
        if token.kind == "name":
            if self.accept("("):
                args = [self.expression()]
                while self.accept(","):
                    args.append(self.expression())
                if not self.accept(")"):
                    self.fail("expected ')'")
                return self.functions[token.text](*args)
            try:
                return self.names[token.text]
            except KeyError:
                raise ParseError(f"unknown name {token.text}", token.pos, self.source)
        if token.text == "(":
            value = self.expression()
            if not self.accept(")"):
                self.fail("expected ')'")
            return value
        self.i -= 1
        self.fail(f"unexpected {token.text or 'end'!r}")


parser = Parser({"pi": math.pi, "e": math.e})
for line in ["1 + 2 * 3", "(1 + 2) * 3", "-2 ** 2", "2 ** 3 ** 2", "10 / 4 - 10 // 4", "x = 5!", "x % 7 + 1e2", "sqrt(2) * sqrt(2)", "max(1, x, 3) - -1", "2 +", "3 $ 4", "(1 + 2", "1 / 0", "y + 1", "1 2", "hypot(3, 4) ^ 2", "7 - 2 - 1", "sin(1)", ""]:
    try:
        print(f"{line} = {parser.run(line)!r}")
    except ParseError as e:
        print(e.show())
    except Exception as e:
        print(f"{line}: {type(e).__name__}: {e}")
