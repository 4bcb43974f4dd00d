# Descriptors: validated fields, cached properties, methods by hand, __set_name__.
from functools import cached_property


class Field:
    def __set_name__(self, owner, name):
        self.name = name
        self.private = "_" + name
        print(f"  {owner.__name__}.{name} is a {type(self).__name__}")

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        return getattr(instance, self.private, self.default())

    def __set__(self, instance, value):
        setattr(instance, self.private, self.check(value))

    def __delete__(self, instance):
        try:
            delattr(instance, self.private)
        except AttributeError:
            raise AttributeError(f"{self.name} is not set") from None

    def default(self):
        return None

    def check(self, value):
        return value


class Number(Field):
    def __init__(self, low=None, high=None):
        self.low, self.high = low, high

    def default(self):
        return self.low or 0

    def check(self, value):
        if not isinstance(value, (int, float)) or isinstance(value, bool):
            raise TypeError(f"{self.name} must be a number, not {type(value).__name__!r}")
        if self.low is not None and value < self.low or self.high is not None and value > self.high:
            raise ValueError(f"{self.name} must be in {self.low}..{self.high}, got {value}")
        return value


class OneOf(Field):
    def __init__(self, *options):
        self.options = options

    def check(self, value):
        if value not in self.options:
            raise ValueError(f"{value!r} is none of {self.options}")
        return value


class Item:
    price = Number(0, 1000)
    count = Number(1)
    kind = OneOf("book", "toy")

    def __init__(self, price, count=1, kind="book"):
        self.price, self.count, self.kind = price, count, kind

    @cached_property
    def total(self):
        print("  (summing)", end=" ")
        return self.price * self.count

    @property
    def label(self):
        """The label, upper case."""
        return self.kind.upper()

    @label.setter
    def label(self, value):
        self.kind = value.lower()

    @label.deleter
    def label(self):
        del self.kind


class Bound:
    "What a function does as a descriptor."

    def __init__(self, function):
        self.function = function

    def __get__(self, instance, owner):
        def call(*args):
            return self.function(owner.__name__ if instance is None else instance, *args)

        return call


class Greeter:
    hello = Bound(lambda who, greeting="Hello": f"{greeting}, {who}")

    def __str__(self):
        return "instance"


item = Item(9.5, 4, "toy")
print(item.__dict__, item.total, item.total, "total" in vars(item))
item.label = "BOOK"
print(item.kind, item.label, Item.label.__doc__, Item.label.fset.__name__)
for statement in ("item.price = -1", "item.price = '1'", "item.count = True", "item.kind = 'car'", "item.price = 2000", "Item()"):
    try:
        exec(statement)
    except (TypeError, ValueError) as e:
        print(f"{statement:<20} {type(e).__name__}: {e}")
del item.price
print(item.price, Item.price.name, type(Item.__dict__["kind"]).__name__)
try:
    del item.price
except AttributeError as e:
    print("AttributeError:", e, e.__cause__, e.__suppress_context__)
del item.total
print(item.total)
print(Greeter.hello(), Greeter().hello("Bye"), str(Greeter.__dict__["hello"].__class__))
try:
    Greeter().missing
except AttributeError as e:
    print(e, "|", e.name, "|", type(e.obj).__name__)


class ReadOnly:
    value = property(lambda self: 42)
    method = lambda self: "non-data descriptors can be shadowed"


r = ReadOnly()
for action in (lambda: setattr(r, "value", 1), lambda: delattr(r, "value")):
    try:
        action()
    except AttributeError as e:
        print(e)
r.method = lambda: "shadow"
print(r.method(), ReadOnly().method(), r.value)
