"""Events, states, plugins and singletons."""

import heapq, collections, functools, typing, weakref, abc, contextlib, traceback


class Event(list):
    def __call__(self, *a, **k):
        return [f(*a, **k) for f in list(self)]

    def __repr__(self):
        return f"Event({list.__repr__(self)})"


class Bus:
    _subs: typing.ClassVar[dict] = collections.defaultdict(list)

    @classmethod
    def on(cls, *names, prio=0):
        def deco(f):
            for n in names:
                heapq.heappush(cls._subs[n], (-prio, len(cls._subs[n]), f))
            return f

        return deco

    @classmethod
    def emit(cls, name, **data):
        res = []
        for _, _, f in sorted(cls._subs[name], key=lambda t: t[:2]):
            try:
                res.append(f(**data))
            except StopIteration:
                break
            except Exception as e:
                res.append(f"{type(e).__name__}: {e}")
        return res


@Bus.on("save", "quit", prio=1)
def log(**d):
    return f"log {sorted(d)}"


@Bus.on("save")
def save(path, size=0):
    return f"saved {path} ({size})"


@Bus.on("save", prio=-5)
def never(**d):
    raise StopIteration


@Bus.on("save", prio=-9)
def last(**d):
    return "last"


print(Bus.emit("save", path="x"), Bus.emit("quit"), Bus.emit("save", bad=1), Bus.emit("none"))
e = Event()
e.append(lambda x: x * 2)
e += [str, len]
try:
    print(e("ab"), e([1]))
except TypeError as ex:
    print(ex)


class State(abc.ABC):
    registry = {}

    def __init_subclass__(cls, **k):
        super().__init_subclass__(**k)
        State.registry[cls.__name__.lower()] = cls

    @abc.abstractmethod
    def handle(self, ctx, ev): ...


class Idle(State):
    def handle(self, ctx, ev):
        return Running if ev == "start" else None


class Running(State):
    def __init__(self):
        self.ticks = 0

    def handle(self, ctx, ev):
        match ev:
            case "tick":
                self.ticks += 1
                return Done if self.ticks == 2 else None
            case "stop":
                return Idle


class Done(State):
    def handle(self, ctx, ev):
        raise RuntimeError(f"{ev!r} after done")


class FSM:
    def __init__(self):
        self.state = Idle()
        self.hist = []

    def fire(self, ev):
        nxt = self.state.handle(self, ev)
        self.hist.append((type(self.state).__name__, ev, nxt and nxt.__name__))
        if nxt:
            self.state = nxt()


m = FSM()
try:
    for ev in "tick start tick stop start tick tick tick".split():
        m.fire(ev)
except RuntimeError as ex:
    print("!", ex)
    print(traceback.format_exc().splitlines()[-1])
print(*m.hist, sep="\n")
print(State.registry, isinstance(m.state, State), Idle.__abstractmethods__, State.__abstractmethods__)


class Plugin(type):
    plugins = []

    def __init__(c, n, b, d):
        super().__init__(n, b, d)
        b and Plugin.plugins.append(c)


class PB(metaclass=Plugin):
    order = 0


class X(PB):
    order = 2


class Y(PB):
    order = 1


print([p.__name__ for p in sorted(Plugin.plugins, key=lambda p: p.order)], type(X), X.__class__ is Plugin)


class Borg:
    _s = {}

    def __init__(s, **k):
        s.__dict__ = s._s
        s.__dict__.update(k)


class Single:
    _i = None

    def __new__(c, *a):
        c._i = c._i or super().__new__(c)
        return c._i


print(Borg(a=1).a, Borg().a, Single() is Single(1), vars(Borg(b=2)))


class Chain:
    def __init__(s):
        s.ops = []

    def __getattr__(s, n):
        return lambda *a: (s.ops.append((n, a)), s)[1]

    def __iter__(s):
        return iter(s.ops)


print(list(Chain().select("a").where(1, 2).limit(5)))
