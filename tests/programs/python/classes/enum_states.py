"""Enumerations of all kinds."""

from enum import Enum, IntEnum, Flag, IntFlag, auto, unique, StrEnum, verify, CONTINUOUS, nonmember, member


class Color(Enum):
    RED = 1
    GREEN = 2
    BLUE = 3
    CRIMSON = 1

    @classmethod
    def parse(cls, s):
        return cls[s.upper()]

    def __str__(self):
        return self.name.lower()


print(
    Color.RED,
    repr(Color.CRIMSON),
    list(Color),
    Color(2),
    Color.parse("blue"),
    Color.__members__,
    Color.RED in Color,
    1 in Color,
    len(Color),
)
for bad in (lambda: Color(9), lambda: Color["X"], lambda: setattr(Color, "RED", 5), lambda: Color.RED < Color.BLUE):
    try:
        bad()
    except Exception as e:
        print(type(e).__name__, e)


class Perm(Flag):
    R = auto()
    W = auto()
    X = auto()
    RW = R | W


print(Perm.R | Perm.X, Perm.RW, ~Perm.R, Perm(0), bool(Perm.R & Perm.W), list(Perm.RW), Perm.R in Perm.RW, Perm(7), repr(Perm(5)))


class Num(IntEnum):
    ONE = 1
    TWO = auto()


print(
    Num.TWO + 1,
    Num.ONE < 2,
    f"{Num.ONE}",
    str(Num.TWO),
    repr(Num.ONE),
    sorted([Num.TWO, Num.ONE]),
    {Num.ONE: "x"}[1],
    "%d %s" % (Num.ONE, Num.ONE),
)


class S(StrEnum):
    A = auto()
    B = "bee"


print(S.A, S.B.upper(), S("bee") is S.B, f"{S.A:>5}|")


class Planet(Enum):
    EARTH = (5.976e24, 6.37814e6)

    def __init__(self, mass, radius):
        self.mass, self.radius = mass, radius

    @property
    def g(self):
        return 6.67300e-11 * self.mass / self.radius**2


print(Planet.EARTH.g, Planet.EARTH.value, Planet.EARTH)
try:

    @unique
    class D(Enum):
        A = 1
        B = 1
except ValueError as e:
    print(e)
try:

    class E2(Color):
        pass
except TypeError as e:
    print(e)
A = Enum("A", "X Y")
print(list(A), A.X.value, A.__module__)


class State(Enum):
    IDLE, RUN, DONE = range(3)

    def next(self):
        return {State.IDLE: State.RUN, State.RUN: State.DONE}.get(self)


s = State.IDLE
while s:
    print(s.name, s.value, end=" ")
    s = s.next()
print()
print(IntFlag("F", "A B")(3), Perm["RW"].name, (Perm.R | Perm.W | Perm.X).name, Perm.X.value)
