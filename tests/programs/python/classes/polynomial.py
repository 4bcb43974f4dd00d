# Polynomials with operators.
from itertools import zip_longest
from fractions import Fraction


class Poly:
    __slots__ = ("c",)

    def __init__(self, *c):
        c = list(c)
        while len(c) > 1 and c[-1] == 0:
            c.pop()
        self.c = tuple(c) or (0,)

    @classmethod
    def parse(cls, s):
        import re

        d = {}
        for sign, num, x, e in re.findall(r"([+-]?)\s*(\d*)(x?)(?:\^(\d+))?", s.replace(" ", "")):
            if not (num or x):
                continue
            d[int(e or bool(x))] = d.get(int(e or bool(x)), 0) + int((sign or "+") + (num or "1"))
        return cls(*(d.get(i, 0) for i in range(max(d, default=0) + 1)))

    def __call__(self, x):
        r = 0
        for a in reversed(self.c):
            r = r * x + a
        return r

    def __add__(self, o):
        return Poly(*(a + b for a, b in zip_longest(self.c, o.c, fillvalue=0)))

    def __mul__(self, o):
        if not isinstance(o, Poly):
            o = Poly(o)
        r = [0] * (len(self.c) + len(o.c) - 1)
        for i, a in enumerate(self.c):
            for j, b in enumerate(o.c):
                r[i + j] += a * b
        return Poly(*r)

    __rmul__ = __mul__

    def __neg__(self):
        return -1 * self

    def __sub__(self, o):
        return self + -o

    def __divmod__(self, o):
        q, r = [], list(map(Fraction, self.c))
        while len(r) >= len(o.c):
            f = r[-1] / o.c[-1]
            q.append(f)
            r = [a - f * b for a, b in zip(r, [0] * (len(r) - len(o.c)) + list(o.c))][:-1]
        return Poly(*q[::-1]), Poly(*r)

    def deriv(self):
        return Poly(*(i * a for i, a in enumerate(self.c) if i))

    def __eq__(self, o):
        return self.c == o.c

    def __hash__(self):
        return hash(self.c)

    def __str__(self):
        t = []
        for i, a in reversed(list(enumerate(self.c))):
            if not a:
                continue
            s = ("" if abs(a) == 1 and i else str(abs(a))) + ("x" if i else "") + (f"^{i}" if i > 1 else "")
            t.append(("-" if a < 0 else "+") + " " + s if t else ("-" if a < 0 else "") + s)
        return " ".join(t) or "0"

    __repr__ = lambda self: f"Poly{self.c}"


p, q = Poly.parse("x^3 - 2x + 5"), Poly(1, 1)
print(
    p,
    "|",
    q,
    "|",
    p * q,
    "|",
    p - q,
    "|",
    3 * q,
    "|",
    p.deriv(),
    p(2),
    p(0.5),
    p(1j),
    p(Fraction(1, 3)),
    divmod(p, q),
    repr(-p),
    {p: 1}[Poly.parse("x^3-2x+5")],
)
for f in (
    lambda: p + 1,
    lambda: p("a"),
    lambda: p < q,
    lambda: divmod(p, Poly(0)),
    lambda: p.z,
    lambda: setattr(p, "z", 1),
    lambda: p**2,
    lambda: Poly("a") * q,
    lambda: len(p),
    lambda: p(None),
    lambda: +p,
    lambda: abs(p),
    lambda: p[0],
    lambda: p(),
    lambda: p(1, 2),
    lambda: round(p),
    lambda: int(p),
    lambda: p @ q,
    lambda: ~p,
):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__ + ":", e)
