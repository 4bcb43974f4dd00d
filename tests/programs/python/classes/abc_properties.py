# Abstract classes, registered and structural subclasses, classmethod and staticmethod.
from abc import ABC, ABCMeta, abstractmethod
from collections.abc import Container, Hashable, Iterable, Mapping, Sequence, Sized
from numbers import Integral, Number, Rational


class Shape(ABC):
    created = 0

    def __init__(self):
        Shape.created += 1

    @property
    @abstractmethod
    def area(self): ...

    @abstractmethod
    def scale(self, k):
        """Makes it larger."""

    @classmethod
    def unit(cls):
        return cls(1)

    @staticmethod
    def parse(text):
        kind, _, size = text.partition(" ")
        return {c.__name__.lower(): c for c in Shape.__subclasses__()}[kind](float(size))

    def __str__(self):
        return f"{type(self).__name__} with area {self.area:.3f}"


class Circle(Shape):
    def __init__(self, r):
        super().__init__()
        self.r = r

    @property
    def area(self):
        return 3.14159 * self.r**2

    def scale(self, k):
        self.r *= k
        return self


class Square(Shape):
    def __init__(self, side):
        super().__init__()
        self.side = side

    area = property(lambda self: self.side**2)

    def scale(self, k):
        return Square(self.side * k)


class Half(Shape):
    def scale(self, k):
        return super().scale(k)


for make in (Shape, Half):
    try:
        make()
    except TypeError as e:
        print(e)
print(Circle.unit(), Square(3).scale(2), Shape.parse("circle 2"), Shape.parse("square 1.5"), sep="\n")
print(Shape.created, sorted(Shape.__abstractmethods__), Half.__abstractmethods__, Shape.scale.__isabstractmethod__)


class Closeable(metaclass=ABCMeta):
    @classmethod
    def __subclasshook__(cls, sub):
        if cls is Closeable:
            return any("close" in vars(c) for c in sub.__mro__) or NotImplemented
        return NotImplemented


class File:
    def close(self):
        pass


class Door:
    pass


print(issubclass(File, Closeable), isinstance(Door(), Closeable))
print(Closeable.register(Door), issubclass(Door, Closeable), isinstance(Door(), Closeable))
for value in ([], (), {}, set(), "", 3, None, range(3), iter([]), b""):
    names = [c.__name__ for c in (Container, Hashable, Iterable, Mapping, Sequence, Sized) if isinstance(value, c)]
    print(f"{type(value).__name__:<14}", *names)
print(isinstance(True, Integral), isinstance(1.5, Rational), isinstance(1j, Number), issubclass(int, Rational))


class Temperature:
    def __init__(self, celsius=0.0):
        self.celsius = celsius

    @property
    def celsius(self):
        return self._celsius

    @celsius.setter
    def celsius(self, value):
        if value < -273.15:
            raise ValueError("below absolute zero")
        self._celsius = value

    @property
    def fahrenheit(self):
        return self._celsius * 9 / 5 + 32

    @fahrenheit.setter
    def fahrenheit(self, value):
        self.celsius = (value - 32) * 5 / 9


t = Temperature(25)
t.fahrenheit = 212
print(t.celsius, t.fahrenheit, vars(t))
try:
    t.fahrenheit = -1000
except ValueError as e:
    print(e)
