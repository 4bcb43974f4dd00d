# 0 classes, descriptors, metaclasses, operators
class Meta(type):
    def __new__(mcs, name, bases, namespace, **options):
        namespace["made"] = sorted(k for k in namespace if not k.startswith("_"))
        return super().__new__(mcs, name, bases, namespace)

class Field:
    def __set_name__(self, owner, name):
        self.name = "_" + name
    def __get__(self, it, owner=None):
        return self if it is None else getattr(it, self.name, None)
    def __set__(self, it, value):
        if value < 0:
            raise ValueError(f"{self.name} is negative")
        setattr(it, self.name, value)

class Point(metaclass=Meta, option=1):
    __slots__ = ("_x", "_y")
    x = Field()
    y = Field()
    def __init__(self, x, y): self.x, self.y = x, y
    def __add__(self, other): return Point(self.x + other.x, self.y + other.y)
    def __eq__(self, other): return (self.x, self.y) == (other.x, other.y)
    def __hash__(self): return hash((self.x, self.y))
    def __repr__(self): return f"Point({self.x!r}, {self.y:>3})"
    @property
    def norm(self): return abs(complex(self.x, self.y))
    @classmethod
    def zero(cls): return cls(0, 0)
    @staticmethod
    def name(): return __class__.__name__

print(Point(1, 2) + Point.zero(), Point.made, Point.name(), Point(3, 4).norm)
print(isinstance(Point, Meta), Point.__mro__, {Point(1, 1): 2})
Point(1, -1)
