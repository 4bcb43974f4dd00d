# exit: 1
"""Two tokenizers, and a character that neither knows."""

import re, operator, sys
from typing import NamedTuple


class Token(NamedTuple):
    type: str
    value: str
    line: int
    column: int


def tokenize(code):
    keywords = {"IF", "THEN", "ENDIF", "FOR", "NEXT", "GOSUB", "RETURN"}
    spec = [
        ("NUMBER", r"\d+(\.\d*)?"),
        ("ASSIGN", r":="),
        ("END", r";"),
        ("ID", r"[A-Za-z]+"),
        ("OP", r"[+\-*/]"),
        ("NEWLINE", r"\n"),
        ("SKIP", r"[ \t]+"),
        ("MISMATCH", r"."),
    ]
    rx = "|".join("(?P<%s>%s)" % p for p in spec)
    line = 1
    start = 0
    for mo in re.finditer(rx, code):
        kind = mo.lastgroup
        value = mo.group()
        col = mo.start() - start
        if kind == "NUMBER":
            value = float(value) if "." in value else int(value)
        elif kind == "ID" and value in keywords:
            kind = value
        elif kind == "NEWLINE":
            start = mo.end()
            line += 1
            continue
        elif kind == "SKIP":
            continue
        elif kind == "MISMATCH":
            raise RuntimeError(f"{value!r} unexpected on line {line}")
        yield Token(kind, value, line, col)


for t in tokenize("""
    IF quantity THEN
        total := total + price * 1.5;
    ENDIF;
"""):
    print(t)


class Parser:
    def __init__(self, s):
        self.t = re.findall(r"\d+\.?\d*|[-+*/^()]", s)
        self.i = 0

    def peek(self):
        return self.t[self.i] if self.i < len(self.t) else None

    def eat(self):
        self.i += 1
        return self.t[self.i - 1]

    OPS = {"+": (1, operator.add), "-": (1, operator.sub), "*": (2, operator.mul), "/": (2, operator.truediv), "^": (3, operator.pow)}

    def expr(self, p=1):
        l = self.atom()
        while (o := self.peek()) in self.OPS and self.OPS[o][0] >= p:
            self.eat()
            l = self.OPS[o][1](l, self.expr(self.OPS[o][0] + (o != "^")))
        return l

    def atom(self):
        t = self.eat()
        if t == "(":
            v = self.expr()
            self.eat()
            return v
        if t == "-":
            return -self.expr(3)
        return float(t) if "." in t else int(t)


for line in sys.stdin:
    try:
        print(line.strip(), "=", Parser(line).expr())
    except (ZeroDivisionError, IndexError, ValueError, OverflowError) as e:
        print(type(e).__name__, e)
list(tokenize("a ? b"))
