# Signals with weak references, and a decorator that remembers.
import weakref, functools, itertools


class Signal:
    def __init__(self, name):
        self.name, self._subs = name, []

    def connect(self, fn):
        self._subs.append(weakref.WeakMethod(fn) if hasattr(fn, "__self__") else weakref.ref(fn))
        return fn

    def emit(self, *a, **k):
        live = [(r, r()) for r in self._subs]
        self._subs = [r for r, f in live if f]
        return [f(*a, **k) for _, f in live if f]


class Counter_:
    ids = itertools.count(1)

    def __init__(self):
        self.id = next(self.ids)
        self.n = 0

    def on(self, by=1):
        self.n += by
        return self.id, self.n

    def __del__(self):
        print("del", self.id)


s = Signal("tick")
a, b = Counter_(), Counter_()
s.connect(a.on)
s.connect(b.on)


@s.connect
def plain(by=0):
    return "plain", by


print(s.emit(), s.emit(by=5))
del a
print(s.emit(2))
try:
    s.emit(1, 2)
except TypeError as e:
    print(e)
try:
    s.emit(foo=1)
except TypeError as e:
    print(e)


def memo(fn):
    cache = {}

    @functools.wraps(fn)
    def w(*a):
        if a not in cache:
            cache[a] = fn(*a)
        return cache[a]

    w.cache = cache
    return w


@memo
def paths(m, n):
    """Count paths."""
    return 1 if 1 in (m, n) else paths(m - 1, n) + paths(m, n - 1)


print(paths(10, 10), len(paths.cache), paths.__name__, paths.__doc__, paths.__wrapped__ is not paths)
try:
    paths([1], 2)
except TypeError as e:
    print(e)
