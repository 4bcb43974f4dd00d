# __slots__, __getattr__ and its kin, __dir__, __class_getitem__, dynamic attributes.
class Point:
    __slots__ = ("x", "y", "__weakref__")

    def __init__(self, x=0, y=0):
        self.x, self.y = x, y


class Point3(Point):
    __slots__ = ("z",)


class Open(Point):
    pass


p = Point3(1, 2)
for action in ("p.z", "p.w", "setattr(p, 'w', 1)", "p.__dict__", "Open().__dict__", "vars(p)"):
    try:
        print(action, "->", eval(action))
    except (AttributeError, TypeError) as e:
        print(action, "->", type(e).__name__, e)
p.z = 3
print([getattr(p, n) for c in type(p).__mro__ for n in getattr(c, "__slots__", ()) if n != "__weakref__"])
print(Point.x, type(Point.x).__name__, Point.x.__get__(p), hasattr(p, "q"), getattr(p, "q", "default"))
try:

    class Clash:
        __slots__ = ("a",)
        a = 1

except ValueError as e:
    print(e)


class Proxy:
    def __init__(self, target):
        object.__setattr__(self, "_target", target)
        object.__setattr__(self, "_log", [])

    def __getattr__(self, name):
        self._log.append(f"get {name}")
        return getattr(self._target, name)

    def __setattr__(self, name, value):
        self._log.append(f"set {name}={value!r}")
        setattr(self._target, name, value)

    def __delattr__(self, name):
        self._log.append(f"del {name}")
        delattr(self._target, name)

    def __dir__(self):
        return ["b", "a"]


class Thing:
    size = 4

    def grow(self, by):
        self.size += by
        return self.size


proxy = Proxy(Thing())
proxy.colour = "blue"
print(proxy.grow(3), proxy.size, proxy.colour, dir(proxy))
del proxy.colour
try:
    proxy.colour
except AttributeError as e:
    print(e)
print(*proxy._log, sep="; ")


class Strict:
    def __getattribute__(self, name):
        if name.startswith("secret"):
            raise AttributeError(f"{name} is hidden")
        return super().__getattribute__(name)

    secret_number = 7
    open_number = 8


s = Strict()
print(s.open_number, hasattr(s, "secret_number"), Strict.secret_number)


class Typed:
    def __class_getitem__(cls, item):
        return f"{cls.__name__} of {item}"


print(Typed[int], Typed["a", 1], Typed[1:2])


class Attrs(dict):
    __getattr__ = dict.__getitem__
    __setattr__ = dict.__setitem__


d = Attrs(a=1)
d.b = 2
print(d, d.a + d.b, d.__class__.__name__)


class Private:
    def __init__(self):
        self.__hidden = 1
        self._soft = 2
        self.__dunder__ = 3


print(vars(Private()), [n for n in dir(Private()) if "hidden" in n])


class Callable:
    count = 0

    def __call__(self, *args, **kwargs):
        type(self).count += 1
        return args, kwargs


c = Callable()
print(c(1, 2, k=3), callable(c), callable(Thing()), Callable.count)
c.__call__ = lambda: "instance attributes are not looked up"
print(c())
