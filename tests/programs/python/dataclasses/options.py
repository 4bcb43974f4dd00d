# oracle: 3.14 prints what 3.13 words otherwise
# Dataclasses with all options.
import dataclasses
from dataclasses import KW_ONLY, FrozenInstanceError, InitVar, asdict, astuple, dataclass, field, fields, make_dataclass, replace
from typing import ClassVar


@dataclass(order=True)
class Version:
    major: int
    minor: int = 0
    tags: list[str] = field(default_factory=list, compare=False)
    count: ClassVar[int] = 0

    def __post_init__(self):
        Version.count += 1


@dataclass(frozen=True, slots=True)
class Point:
    x: float
    y: float = 0.0

    def moved(self, dx):
        return replace(self, x=self.x + dx)


@dataclass(kw_only=True)
class Options:
    name: str
    verbose: bool = False


@dataclass
class Mixed:
    a: int
    _: KW_ONLY
    b: int = 2
    c: int = field(default=3, repr=False, metadata={"unit": "cm"})


@dataclass
class Account:
    owner: str
    start: InitVar[float] = 0.0
    balance: float = field(init=False)
    history: list = field(init=False, default_factory=list, repr=False)

    def __post_init__(self, start):
        self.balance = start * 100


@dataclass(unsafe_hash=True)
class Base:
    id: int


@dataclass
class Derived(Base):
    name: str = "none"
    inner: Point = Point(1, 2)


@dataclass(eq=False, repr=False)
class Bare:
    x: int = 1


@dataclass(init=False)
class Manual:
    x: int

    def __init__(self, text):
        self.x = int(text)


print(Version(1, 2), Version(1) < Version(1, 1), Version(2) == Version(2, tags=["x"]), sorted([Version(2), Version(1, 5)]), Version.count)
p = Point(1)
print(p, p.moved(3), hash(Point(1, 0)) == hash(p), p.__slots__, {p: 1}[Point(1, 0.0)])
for action in (lambda: setattr(p, "x", 2), lambda: delattr(p, "x"), lambda: Options("x"), lambda: Mixed(1, 2), lambda: Version(), lambda: hash(Version(1)), lambda: Version(1) < 3, lambda: replace(Account("a"), balance=3)):
    try:
        print(action())
    except (FrozenInstanceError, TypeError, ValueError, AttributeError) as e:
        print(type(e).__name__, e)
print(Options(name="n"), Mixed(1, b=5), Mixed.__match_args__, Options.__match_args__)
print(Account("Ann", 5), Derived(3), asdict(Derived(3, "x")), astuple(Derived(4)), Derived.__hash__, hash(Base(3)) == hash((3,)))
print([(f.name, f.type if isinstance(f.type, str) else f.type.__name__, f.default is dataclasses.MISSING, f.kw_only, dict(f.metadata)) for f in fields(Mixed)])
print(Bare() == Bare(), Manual("7"), dataclasses.is_dataclass(Bare), dataclasses.is_dataclass(3))
Made = make_dataclass("Made", ["a", ("b", int), ("c", int, field(default=9))], namespace={"total": lambda self: self.b + self.c})
print(Made(1, 2), Made(1, 2).total(), Made.__doc__, Version.__doc__, Mixed.__doc__)
try:

    @dataclass
    class Wrong:
        a: int = 1
        b: int

except TypeError as e:
    print(e)
try:

    @dataclass
    class Mutable:
        a: list = []

except ValueError as e:
    print(e)
print(dataclasses.asdict(Version(1, tags=["a"]), dict_factory=lambda items: sorted(items)))
match Derived(5, "five", Point(8, 9)):
    case Derived(id=5, inner=Point(x, y)):
        print("matched", x, y)
print(fields(Point)[1].name, fields(Point)[1].default)
