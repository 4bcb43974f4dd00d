# Enumerations of every kind.
import enum
from enum import Enum, Flag, IntEnum, IntFlag, StrEnum, auto, unique


class Color(Enum):
    RED = 1
    GREEN = 2
    BLUE = auto()
    CRIMSON = 1

    @property
    def short(self):
        return self.name[0]

    @classmethod
    def default(cls):
        return cls.GREEN

    def __str__(self):
        return self.name.lower()


class Planet(Enum):
    EARTH = (5.97e24, 6.37e6)
    MARS = (6.42e23, 3.39e6)

    def __init__(self, mass, radius):
        self.mass, self.radius = mass, radius

    @property
    def gravity(self):
        return 6.67e-11 * self.mass / self.radius**2


class Weekday(IntEnum):
    MON = 1
    TUE = 2
    SUN = 7


class Perm(Flag):
    R = auto()
    W = auto()
    X = auto()
    RW = R | W


class Mode(IntFlag):
    A = 1
    B = 2
    D = 8


class Level(StrEnum):
    LOW = auto()
    HIGH = "very high"


class Ordered(Enum):
    def _generate_next_value_(name, start, count, last_values):
        return (name.title(), count)

    FIRST = auto()
    SECOND = auto()

    @classmethod
    def _missing_(cls, value):
        return cls.FIRST if value == "?" else None


print(Color.RED, repr(Color.BLUE), Color.CRIMSON is Color.RED, Color(2), Color["GREEN"], list(Color), len(Color), Color.default().short)
print(Color.__members__, Color.RED in Color, 1 in Color, 99 in Color, Color.RED.value, Color.BLUE.name, f"{Color.RED} {Color.RED!r:>20}")
print(f"{Planet.EARTH.gravity:.2f}", Planet.MARS, Planet((6.42e23, 3.39e6)).name)
print(Weekday.MON < Weekday.TUE, Weekday.SUN + 1, Weekday(7), repr(Weekday.SUN), f"{Weekday.SUN:03d}", sorted(Weekday, reverse=True), max(Weekday).name)
print(Perm.R | Perm.X, Perm.RW, ~Perm.R, Perm.RW & Perm.W, Perm.R ^ Perm.RW, Perm(0), bool(Perm(0)), Perm.R in Perm.RW, list(Perm.RW), Perm(7), len(Perm.RW))
print(repr(Mode.A | Mode.D), Mode(16), repr(Mode(3)), Mode.A | 4, ~Mode.A, Mode.B.value, str(Mode.A | Mode.B))
print(Level.LOW, repr(Level.HIGH), Level.LOW == "low", Level.HIGH.upper(), f"{Level.LOW:>6}", Level("very high").name, "low" in Level)
print(Ordered.SECOND.value, Ordered("?"), {Color.RED: 1}[Color.CRIMSON])
for bad in (lambda: Color(9), lambda: Color["PINK"], lambda: Color.RED < Color.BLUE, lambda: setattr(Color, "RED", 3), lambda: Perm(16), lambda: Ordered("!"), lambda: Color.RED.PINK):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
try:

    @unique
    class Twice(Enum):
        A = 1
        B = 1

except ValueError as e:
    print(e)
try:

    class More(Color):
        PINK = 4

except TypeError as e:
    print(e)
try:

    @enum.verify(enum.CONTINUOUS)
    class Gap(IntEnum):
        A = 1
        C = 3

except ValueError as e:
    print(e)
Animal = Enum("Animal", "CAT DOG")
print(list(Animal), Animal.CAT.value, Animal.__name__, Enum("N", {"X": 10}).X.value, type(Animal.DOG))
match Color.BLUE:
    case Color.RED | Color.GREEN:
        print("warm?")
    case Color.BLUE:
        print("blue")


class Op(Enum):
    ADD = enum.member(lambda a, b: a + b)
    helper = enum.nonmember(3)

    def __call__(self, *args):
        return self.value(*args)


print(Op.ADD(2, 3), Op.helper, [m.name for m in Op], Color.RED.__class__, Color.__doc__, isinstance(Weekday.MON, int))
