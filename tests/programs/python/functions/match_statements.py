# Structural pattern matching of every kind.
from dataclasses import dataclass
from enum import Enum


class Shape(Enum):
    DOT = 0
    LINE = 1


@dataclass
class Point:
    x: int
    y: int


class Loose:
    __match_args__ = ("a",)

    def __init__(self, a, b):
        self.a, self.b = a, b


LIMIT = 10


def describe(value):
    match value:
        case None:
            return "none"
        case True | False as flag:
            return f"flag {flag}"
        case 0:
            return "zero"
        case -1 | 1:
            return "unit"
        case 2.5 | 3 + 4j:
            return "special number"
        case int(n) if n > LIMIT:
            return f"large {n}"
        case int() | float() as n:
            return f"number {n}"
        case "" | b"":
            return "empty text"
        case str(text) if text.isdigit():
            return f"digits {text}"
        case "quit" | "exit":
            return "command"
        case str() as s:
            return f"text {s!r}"
        case Shape.DOT:
            return "dot"
        case Shape():
            return "some shape"
        case Point(x=0, y=0):
            return "origin"
        case Point(x, 0) | Point(0, x):
            return f"on an axis at {x}"
        case Point(x=x, y=y) if x == y:
            return f"diagonal {x}"
        case Point():
            return "point"
        case Loose(1, b=[first, *_]):
            return f"loose {first}"
        case []:
            return "empty"
        case [x]:
            return f"one {x}"
        case [Point(x=a), Point(x=b)]:
            return f"points {a} {b}"
        case ["go", ("north" | "south") as where]:
            return f"go {where}"
        case [1, 2, *rest]:
            return f"1, 2 and {rest}"
        case [first, *_, last] if first == last:
            return f"ends in {last}"
        case (a, (b, c)):
            return f"nested {a}{b}{c}"
        case [*items]:
            return f"{len(items)} items"
        case {"type": "circle", "r": r}:
            return f"circle {r}"
        case {"type": kind, **rest} if rest:
            return f"{kind} with {rest}"
        case {"a": {"b": [_, {"c": deep}]}}:
            return f"deep {deep}"
        case {}:
            return "a mapping"
        case bytes(b) | bytearray(b):
            return f"bytes {b!r}"
        case set() | frozenset():
            return "set"
        case _:
            return f"something: {type(value).__name__}"


values = [None, True, False, 0, 1, -1, 2.5, 3 + 4j, 7, 11, -3.5, "", b"", "42", "quit", "hello", Shape.DOT, Shape.LINE]
values += [Point(0, 0), Point(5, 0), Point(0, 6), Point(3, 3), Point(1, 2), Loose(1, [9, 8]), Loose(1, []), Loose(2, [1])]
values += [[], [5], [Point(1, 0), Point(2, 0)], ["go", "north"], ["go", "up"], [1, 2, 3, 4], [7, 8, 7], (1, (2, 3)), range(4), (1, 2, 3)]
values += [{"type": "circle", "r": 2}, {"type": "square", "side": 3}, {"type": "dot"}, {"a": {"b": [0, {"c": "!"}]}}, {}, b"xy", bytearray(b"z"), {1}, object, 1j]
for value in values:
    print(f"{value!r:<32}", describe(value)) if not isinstance(value, (Loose, type)) else print("-", describe(value))


def calculate(tokens):
    match tokens:
        case [number]:
            return float(number)
        case [*left, "+" | "-" as op, right]:
            a, b = calculate(left), float(right)
            return a + b if op == "+" else a - b
        case _:
            raise ValueError(f"cannot parse {tokens}")


print(calculate("1 + 2 - 4".split()), calculate(["7"]))
try:
    calculate([])
except ValueError as e:
    print(e)
match 5, "x":
    case int(a), str(b):
        print(a, b)
match = {"match": 1, "case": 2, "type": 3, "_": 4}
case = match["case"]
print(match, case)
try:
    match Point(1, 2):
        case Point(1, 2, 3):
            pass
except TypeError as e:
    print(e)
try:
    match 1:
        case Loose(x, y):
            pass
    match Loose(1, 2):
        case Loose(x, y):
            pass
except TypeError as e:
    print(e)
