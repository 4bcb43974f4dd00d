# Descriptors that validate, and how functions show themselves.
# exit: 1
class Validated:
    def __set_name__(self, owner, name):
        self.private = "_" + name
        self.public = name

    def __get__(self, obj, objtype=None):
        return self if obj is None else getattr(obj, self.private)

    def __set__(self, obj, value):
        self.validate(value)
        setattr(obj, self.private, value)


class OneOf(Validated):
    def __init__(self, *o):
        self.o = set(o)

    def validate(self, v):
        if v not in self.o:
            raise ValueError(f"Expected {v!r} to be one of {sorted(self.o)!r}")


class Number(Validated):
    def __init__(self, minvalue=None, maxvalue=None):
        self.mn, self.mx = minvalue, maxvalue

    def validate(self, v):
        if not isinstance(v, (int, float)):
            raise TypeError(f"Expected {v!r} to be an int or float")
        if self.mn is not None and v < self.mn:
            raise ValueError(f"Expected {v!r} to be at least {self.mn!r}")


class String(Validated):
    def __init__(self, minsize=0, predicate=None):
        self.m, self.p = minsize, predicate

    def validate(self, v):
        if not isinstance(v, str):
            raise TypeError(f"Expected {v!r} to be an str")
        if len(v) < self.m:
            raise ValueError(f"Expected {v!r} to be no smaller than {self.m!r}")
        if self.p and not self.p(v):
            raise ValueError(f"Expected {self.p} to be true for {v!r}")


class Component:
    name = String(minsize=3, predicate=str.isupper)
    kind = OneOf("wood", "metal")
    qty = Number(minvalue=0)

    def __init__(self, name, kind, qty):
        self.name, self.kind, self.qty = name, kind, qty


for a in [
    ("Widget", "metal", 5),
    ("WIDGET", "metle", 5),
    ("WIDGET", "metal", -5),
    ("WIDGET", "metal", "V"),
    ("WIDGET", "metal", 5),
    (5, "metal", 5),
    ("AB", "wood", 1),
]:
    try:
        print(vars(Component(*a)))
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
print(
    Component.name.public,
    str.isupper,
    list.append,
    dict.get,
    str.join,
    int.__add__,
    [].append.__name__,
    "".join.__qualname__,
    len,
    print,
    type(str.isupper),
    type("".upper),
    object.__init__,
    type.__call__,
    Component.__init__.__qualname__,
    str.__dict__["upper"],
    classmethod,
    property,
)
print(Component("WIDGET", "wood", 1).nope)
