# Operator overloading in full: a vector with every arithmetic and comparison method.
import functools
import math


@functools.total_ordering
class Vector:
    __slots__ = ("_parts",)
    __match_args__ = ("x", "y")

    def __init__(self, *parts):
        self._parts = tuple(float(p) for p in parts)

    x = property(lambda self: self._parts[0])
    y = property(lambda self: self._parts[1])

    def __repr__(self):
        return f"{type(self).__name__}{self._parts!r}"

    def __str__(self):
        return "<" + ", ".join(f"{p:g}" for p in self) + ">"

    def __format__(self, spec):
        if spec.endswith("p"):
            return f"({abs(self):{spec[:-1]}}, {math.atan2(self.y, self.x):{spec[:-1]}} rad)"
        return "(" + ", ".join(format(p, spec) for p in self) + ")"

    def __iter__(self):
        return iter(self._parts)

    def __len__(self):
        return len(self._parts)

    def __getitem__(self, index):
        if isinstance(index, slice):
            return Vector(*self._parts[index])
        return self._parts[index]

    def __bool__(self):
        return any(self)

    def __hash__(self):
        return hash(self._parts)

    def __eq__(self, other):
        return self._parts == other._parts if isinstance(other, Vector) else NotImplemented

    def __lt__(self, other):
        return abs(self) < abs(other) if isinstance(other, Vector) else NotImplemented

    def __abs__(self):
        return math.hypot(*self)

    def __neg__(self):
        return Vector(*(-p for p in self))

    def __pos__(self):
        return self

    def __invert__(self):
        return Vector(*reversed(self._parts))

    def __add__(self, other):
        if not isinstance(other, Vector):
            return NotImplemented
        return Vector(*(a + b for a, b in zip(self, other)))

    def __radd__(self, other):
        return self if other == 0 else NotImplemented

    def __mul__(self, k):
        return Vector(*(k * p for p in self)) if isinstance(k, (int, float)) else NotImplemented

    __rmul__ = __mul__

    def __matmul__(self, other):
        return sum(a * b for a, b in zip(self, other, strict=True))

    def __truediv__(self, k):
        return self * (1 / k)

    def __divmod__(self, k):
        return Vector(*(p // k for p in self)), Vector(*(p % k for p in self))

    def __round__(self, n=None):
        return Vector(*(round(p, n) for p in self))

    def __complex__(self):
        return complex(self.x, self.y)

    def __contains__(self, value):
        return any(math.isclose(value, p) for p in self)


a, b = Vector(3, 4), Vector(1, -2)
print(a, repr(b), f"{a:.2f} {a:.3fp} {b:>6.1f}", "{:e}".format(a))
print(a + b, -a, +a, ~a, a * 2, 0.5 * b, a @ b, a / 4, abs(a), bool(Vector(0, 0)), complex(a))
print(a > b, a >= a, a == Vector(3, 4), a != b, sorted([a, b, Vector(0, 1)]), max(a, b))
print(sum([a, b, a]), divmod(a, 2), round(Vector(1.256, 2.5), 1), round(Vector(1.5, 2.5)))
print(a[0], a[-1], a[:1], 4 in a, len({a, b, Vector(3, 4)}), [*a], dict(zip("xy", a)))
match a:
    case Vector(x=0):
        print("on the axis")
    case Vector(x, y) if x < y:
        print("steep", x, y)
for broken in ("a + 1", "'s' * a", "a < 3", "a @ Vector(1)", "a.z", "a.x", "del a.x", "setattr(a, 'q', 1)", "1 - a", "a ** 2", "a[5]", "int(a)"):
    try:
        print(broken, "=", eval(broken) if not broken.startswith("del") else exec(broken))
    except Exception as e:
        print(f"{broken}: {type(e).__name__}: {e}")
