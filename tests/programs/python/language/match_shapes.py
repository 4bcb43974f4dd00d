# Patterns of all kinds over plain values.
def describe(x):
    match x:
        case None:
            return "null"
        case bool(b):
            return f"bool {b}"
        case int(n) | float(n) if n < 0:
            return f"neg {n}"
        case int() | float():
            return f"num {x}"
        case "" | []:
            return "empty"
        case str(s):
            return f"str {s!r}"
        case [x]:
            return f"one {describe(x)}"
        case [first, *mid, last]:
            return f"list {describe(first)}..{describe(last)} ({len(mid)} between)"
        case {"type": "point", "x": x, "y": y}:
            return f"point({x}, {y})"
        case {"type": t, **rest}:
            return f"{t} with {sorted(rest)}"
        case {}:
            return "dict"
        case (1 | 2, _):
            return "unreachable"
        case _:
            return f"other {type(x).__name__}"


for v in [
    None,
    True,
    -5,
    3.5,
    "",
    [],
    "hi",
    [1],
    [1, 2, 3, "z"],
    (4, 5),
    {"type": "point", "x": 1, "y": 2},
    {"type": "circle", "r": 1},
    {"a": 1},
    {1},
    2j,
    b"x",
    range(3),
    [[[]]],
]:
    print(repr(v), "->", describe(v))


class Shape:
    __match_args__ = ("w", "h")


class R(Shape):
    def __init__(s, w, h):
        s.w, s.h = w, h


def area(s):
    match s:
        case R(w, h) if w == h:
            return f"square {w}"
        case R(w=w, h=h):
            return w * h
        case Shape():
            return "shape"
        case (R(w, _), R() as r2) as both:
            return w, r2.h, len(both)
    return "no"


print(area(R(2, 2)), area(R(2, 3)), area(Shape()), area((R(1, 2), R(3, 4))), area(5))


def t(v):
    try:
        match v:
            case R(a, b, c):
                pass
    except TypeError as e:
        print(e)
    try:
        match v:
            case int(a, b):
                pass
            case str(x, y):
                pass
    except TypeError as e:
        print(e)
    try:
        match v:
            case R(1, w=2):
                pass
    except TypeError as e:
        print(e)


t(R(1, 2))
t(5)
t("s")
