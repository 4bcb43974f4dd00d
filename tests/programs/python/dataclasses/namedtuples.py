# Tuples with names, typed dicts and simple namespaces.
from collections import namedtuple
from types import SimpleNamespace
from typing import NamedTuple, NotRequired, Required, TypedDict, get_type_hints

Point = namedtuple("Point", "x y")
Color = namedtuple("Color", ["r", "g", "b"], defaults=[0, 255])
p = Point(3, y=4)
print(p, p.x + p.y, p[0], p[-1], len(p), p == (3, 4), p < (3, 5), hash(p) == hash((3, 4)), tuple(p), list(reversed(p)))
x, y = p
print(x, y, p._replace(x=100), p._asdict(), Point._fields, Point._make([7, 8]), Color(1), Color._field_defaults, p + (5,), p * 2)
print(Point.__doc__, Point.x.__doc__, Point.__name__, Point.__module__, Point.__mro__[1:])
for bad in (lambda: Point(1), lambda: Point(1, 2, 3), lambda: setattr(p, "x", 1), lambda: p._replace(z=1), lambda: namedtuple("A", "a a"), lambda: namedtuple("A", "class"), lambda: namedtuple("A", "_x"), lambda: p.z, lambda: namedtuple("1a", "x")):
    try:
        print(bad())
    except (TypeError, ValueError, AttributeError) as e:
        print(type(e).__name__, e)
print(namedtuple("R", "a class a _b", rename=True)._fields)


class Employee(NamedTuple):
    """Somebody who works here."""

    name: str
    id: int = 3
    skills: tuple[str, ...] = ()

    @property
    def initials(self):
        return "".join(w[0] for w in self.name.split())

    def promoted(self) -> "Employee":
        return self._replace(id=self.id * 10)


e = Employee("Guido van Rossum", skills=("python",))
print(e, e.initials, e.promoted(), Employee.__annotations__["id"], Employee._field_defaults, Employee.__doc__)
match e:
    case Employee(name, 3, [skill, *_]):
        print("match", name, skill)
match p:
    case (a, b) if a < b:
        print("rising", a, b)


class Movie(TypedDict, total=False):
    title: Required[str]
    year: int


class Series(Movie):
    seasons: NotRequired[int]


m: Movie = {"title": "Alien", "year": 1979}
print(m, type(m), Movie.__total__, sorted(Movie.__required_keys__), sorted(Movie.__optional_keys__), sorted(Series.__optional_keys__))
print(Movie(title="x"), list(get_type_hints(Series)))
try:
    isinstance(m, Movie)
except TypeError as err:
    print(err)
ns = SimpleNamespace(a=1, b=[2])
ns.c = {"d": 3}
print(ns, ns == SimpleNamespace(a=1, b=[2], c={"d": 3}), vars(ns), ns.b)
del ns.a
print(ns, hasattr(ns, "a"), SimpleNamespace())
rows = [Employee(n, i) for i, n in enumerate(["Zed Z", "Ann A", "Mo M"])]
for row in sorted(rows):
    print(f"{row.name:<8}|{row.id:^5}|{row.initials:>4}")
print("%s is %d" % p, "{0.x} {p.y} {p[0]}".format(p, p=p), "{x}-{y}".format(**p._asdict()))
