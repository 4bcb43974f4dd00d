# A state machine that is asked for what it cannot do.
# exit: 1
from enum import Enum, auto
from typing import Callable


class State(Enum):
    IDLE = auto()
    RUN = auto()
    DONE = auto()
    FAILED = auto()


class TransitionError(Exception):
    def __init__(self, src, ev):
        self.src, self.ev = src, ev
        super().__init__(f"no transition from {src.name} on {ev!r}")


class Machine:
    table: dict[tuple[State, str], State] = {}
    hooks: dict[State, list[Callable]] = {}

    @classmethod
    def on(cls, src, ev, dst):
        def deco(fn):
            cls.table[src, ev] = dst
            cls.hooks.setdefault(dst, []).append(fn)
            return fn

        return deco

    def __init__(self):
        self.state = State.IDLE
        self.trace = [self.state]

    def fire(self, ev, *a, **k):
        try:
            dst = self.table[self.state, ev]
        except KeyError:
            raise TransitionError(self.state, ev) from None
        for h in self.hooks[dst]:
            h(self, *a, **k)
        self.state = dst
        self.trace.append(dst)


@Machine.on(State.IDLE, "start", State.RUN)
def started(m, speed=1):
    print("started", speed)


@Machine.on(State.RUN, "finish", State.DONE)
def finished(m, *, code):
    print("finished", code)


m = Machine()
for ev, a, k in [
    ("start", (2,), {}),
    ("start", (), {}),
    ("finish", (), {}),
    ("finish", (), {"cod": 1}),
    ("finish", (), {"code": 0}),
]:
    try:
        m.fire(ev, *a, **k)
    except (TransitionError, TypeError) as e:
        print(type(e).__name__, e)
print(m.trace, m.state, State["DONE"], [s.value for s in State], Machine.table)
m.fire("again")
