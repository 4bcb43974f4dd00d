"""Elevators that serve a building."""

import random, enum, dataclasses as dc, itertools, collections, typing as t


class Dir(enum.IntEnum):
    DOWN = -1
    IDLE = 0
    UP = 1


@dc.dataclass(eq=False)
class Passenger:
    id: int = dc.field(default_factory=itertools.count(1).__next__)
    src: int = 0
    dst: int = 0
    waited: int = 0


@dc.dataclass
class Elevator:
    floor: int = 0
    dir: Dir = Dir.IDLE
    riders: list[Passenger] = dc.field(default_factory=list)
    cap: int = 4

    def targets(self, calls):
        return {p.dst for p in self.riders} | (calls if len(self.riders) < self.cap else set())

    def step(self, building):
        off = [p for p in self.riders if p.dst == self.floor]
        for p in off:
            self.riders.remove(p)
            building.done.append(p)
        while building.queues[self.floor] and len(self.riders) < self.cap:
            self.riders.append(building.queues[self.floor].popleft())
        ts = self.targets({f for f, q in building.queues.items() if q})
        if not ts:
            self.dir = Dir.IDLE
        elif self.dir is Dir.IDLE or not any((x - self.floor) * self.dir > 0 for x in ts):
            self.dir = Dir.UP if min(ts, key=lambda x: (abs(x - self.floor), x)) > self.floor else Dir.DOWN
        self.floor += self.dir


class Building:
    def __init__(self, floors, seed):
        self.rng = random.Random(seed)
        self.queues = {f: collections.deque() for f in range(floors)}
        self.done = []
        self.el = [Elevator(), Elevator(floor=floors - 1)]
        self.floors = floors

    def tick(self, t):
        if t < 15 and self.rng.random() < 0.6:
            s, d = self.rng.sample(range(self.floors), 2)
            self.queues[s].append(Passenger(src=s, dst=d))
        for q in self.queues.values():
            for p in q:
                p.waited += 1
        for e in self.el:
            e.step(self)

    def __str__(self):
        return "\n".join(
            f"{f:2} |"
            + "|".join(
                f"{'[%d%s]' % (len(e.riders), '^v-'[1 if e.dir < 0 else 0 if e.dir else 2]) if e.floor == f else '':^6}" for e in self.el
            )
            + f"| {''.join('*' for _ in self.queues[f])}".rstrip()
            for f in reversed(range(self.floors))
        )


b = Building(6, 11)
for tck in range(40):
    b.tick(tck)
    if tck % 8 == 0:
        print(f"t={tck}")
        print(b)
print(len(b.done), [(p.id, p.src, p.dst, p.waited) for p in b.done], sum(p.waited for p in b.done) / len(b.done), b.el, sep="\n")
print(
    Dir.UP,
    repr(Dir.DOWN),
    Dir(1),
    Dir.UP + 1,
    -Dir.UP,
    f"{Dir.UP}",
    f"{Dir.UP!r}",
    str(Dir.IDLE),
    [*Dir],
    Dir.UP > 0,
    max(Dir),
    "%s %d" % (Dir.UP, Dir.UP),
    dc.asdict(Elevator()),
    dc.replace(Elevator(), floor=3),
)
